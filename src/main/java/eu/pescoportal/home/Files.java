package eu.pescoportal.home;

import java.util.List;

/** The addresses at which the register is to be had as a file, as the page about data lists them. */
final class Files {

    /** Lists, each of the whole register as it stands today. */
    static final List<String> LISTS = List.of("/register.json", "/register.zip", "/projects.csv",
            "/projects.xlsx", "/projects.json", "/participations.csv", "/participations.xlsx", "/links.csv",
            "/links.xlsx", "/states.json", "/partners.json", "/sources.json", "/history.json",
            "/history.atom", "/corrections.json", "/corrections.atom");

    /** One of each kind of record. */
    static final List<String> EXAMPLES = List.of("/projects/essor.json", "/states/ee.json",
            "/partners/nato.json", "/sources/cd-2017-2315.json", "/projects/essor/history.json",
            "/openapi.json", "/catalog.jsonld", "/sitemap.xml");

    private Files() {}
}
