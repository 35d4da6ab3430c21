package eu.pescoportal.web;

import java.util.List;

/**
 * What a page says of itself to those who keep its address, cite it or show what is behind it.
 *
 * @param asked
 *            what its address asks for beside its subject, in words as they stand behind a title; empty if
 *            nothing
 */
record Head(String canonical, String asked, List<Alternate> alternates, Citing citing) {

    /** The same for programs. */
    record Alternate(String type, String address) {}
}
