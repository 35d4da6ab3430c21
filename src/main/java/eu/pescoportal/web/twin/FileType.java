package eu.pescoportal.web.twin;

import eu.pescoportal.vocabulary.Words;
import java.util.Arrays;

/** What the same data as on a page comes as, by the ending of its address. */
public enum FileType {

    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), CSV("text/csv"),
    JSON("application/json"), PDF("application/pdf"), ATOM("application/atom+xml"), ZIP("application/zip");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As IANA lists it. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether programs find the same facts in it, and not what is to be read. */
    public boolean isData() {
        return this != PDF;
    }

    public String ending() {
        return Words.lower(name());
    }

    /**
     * @throws java.util.NoSuchElementException
     *             if the address has another ending
     */
    public static FileType of(String address) {
        return Arrays.stream(values())
                .filter(type -> address.endsWith("." + type.ending()))
                .findFirst()
                .orElseThrow();
    }
}
