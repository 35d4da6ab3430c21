package eu.pescoportal.home;

import java.util.List;

/** Statements about PESCO as the press makes them, each held against the record. */
record ClaimsPage(List<Claim> claims) {

    /**
     * @param id
     *            also the anchor on the page
     * @param verdict
     *            {@code supported}, {@code partly}, {@code contradicted} or {@code unverifiable}
     */
    record Claim(String id, String title, String claim, String verdict, String record,
            List<SourceLink> sources) {}
}
