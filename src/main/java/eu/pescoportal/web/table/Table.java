package eu.pescoportal.web.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table to take away: the rows of a page, all of them. A handler of addresses that end in {@code .csv} and
 * {@code .xlsx} answers with one.
 *
 * @param rows
 *            made while they are written, so that a long table needs no more memory than a short one; read
 *            once
 */
public record Table<R>(About about, List<Column<R>> columns, Stream<R> rows) {}
