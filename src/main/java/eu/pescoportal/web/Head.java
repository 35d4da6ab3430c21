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

    /**
     * The same for programs.
     *
     * @param link
     *            below the context path
     */
    record Alternate(String ending, String type, String address, String link) {

        /** Whether it is a file that people take along, as they do not take a feed. */
        boolean isFile() {
            return !ending.equals("atom");
        }

        /** What the message is called that names the format. */
        public String message() {
            return "download." + ending;
        }
    }

    public List<Alternate> files() {
        return alternates.stream().filter(Alternate::isFile).toList();
    }
}
