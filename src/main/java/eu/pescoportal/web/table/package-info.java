/**
 * Tables to take away: a handler declares what a table is of, its columns and its rows, and answers with it;
 * the address says whether it becomes CSV or XLSX.
 */
@NamedInterface("table")
@NullMarked
package eu.pescoportal.web.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
