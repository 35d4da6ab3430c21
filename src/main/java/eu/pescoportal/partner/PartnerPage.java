package eu.pescoportal.partner;

import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.register.SourceRef;
import eu.pescoportal.vocabulary.LinkKind;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the page of one partner shows of its ties with projects on a day. */
record PartnerPage(PartnerDocument partner, FactFilter filter, List<Group> now, List<TiedProject> before,
        List<SourceRef> sources) {

    /** The ties of one kind that hold on the day asked for. */
    record Group(LinkKind kind, List<TiedProject> projects) {}

    static PartnerPage of(PartnerDocument partner, FactFilter filter, List<Tie> ties,
            Map<String, SourceRef> sources) {
        return new PartnerPage(partner, filter, Arrays.stream(LinkKind.values())
                .map(kind -> new Group(kind, TiedProject.of(ties, t -> !t.ended() && t.kind() == kind)))
                .filter(g -> !g.projects().isEmpty())
                .toList(), TiedProject.of(ties, Tie::ended),
                partner.sources().stream().map(sources::get).filter(Objects::nonNull).toList());
    }

    public List<Standing> standings() {
        return now.stream().map(g -> new Standing(partner.key(), g.kind(), g.projects().size())).toList();
    }

    public String path() {
        return "/partners/" + partner.key();
    }

    /** The list of the projects that count as tied to it; requests and help received do not. */
    public String listed() {
        return filter.link("/projects").with("partner", partner.key()).toString();
    }

    /** Whether the list of projects finds any project by this partner. */
    public boolean isListed() {
        return now.stream().anyMatch(g -> g.kind().countsFor(partner.kind()));
    }
}
