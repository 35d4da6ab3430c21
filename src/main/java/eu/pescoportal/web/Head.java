package eu.pescoportal.web;
import eu.pescoportal.web.twin.FileType;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
    record Alternate(FileType file, String address, String link) {

        /** As IANA lists it. */
        public String type() {
            return file.mediaType();
        }

        /** What the message is called that names the format. */
        public String message() {
            return "download." + file.ending();
        }
    }

    /** Those that people take along, as they do not take a feed. */
    public List<Alternate> files() {
        return alternates.stream().filter(same -> same.file() != FileType.ATOM).toList();
    }

    /** Whether programs find the facts of the page elsewhere than in it. */
    public boolean hasData() {
        return alternates.stream().anyMatch(same -> same.file().isData());
    }

    /** The page's data as search engines for data read it, ready to stand in a script element. */
    public String dataset(String title, @Nullable String description) {
        return Dataset.of(title, description, this).json();
    }
}
