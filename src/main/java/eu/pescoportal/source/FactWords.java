package eu.pescoportal.source;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.SourcedFact;
import eu.pescoportal.register.document.ClaimDocument;
import eu.pescoportal.register.document.CommitmentDocument;
import eu.pescoportal.register.document.CountDocument;
import eu.pescoportal.register.document.EventDocument;
import eu.pescoportal.register.document.Funding;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.register.document.Milestone;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.register.document.PartnerLink;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.PartialDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Words the facts that rest on a source. */
record FactWords(Snapshot snapshot, MessageSource messages, Locale locale) {

    FactLine line(SourcedFact sourced) {
        return switch (sourced.fact()) {
            case ProjectDocument p ->
                line(say("fact.established", say(p.established())), sourced, p.establishmentChecked());
            case Participation p -> line(say("fact.participation", new Country(p.state()).name(locale),
                    say(p.role().message()), period(p.from(), p.to())), sourced, p.checked());
            case PartnerLink l -> line(
                    say("fact.link", partner(l), say(l.kind().message()), l.title(),
                            period(l.from() == null ? l.approved() : l.from(), l.to())),
                    sourced, l.checked());
            case Milestone m -> line(say("fact.milestone", say(m.date()), m.title()), sourced, m.checked());
            case Funding f -> line(funding(f), sourced, true);
            case MemberStateDocument s ->
                linked(say("fact.state", s.country().name(locale)), RecordKind.STATE.path(s.code()));
            case PartnerDocument p ->
                linked(say("fact.partner", p.name(locale)), RecordKind.PARTNER.path(p.key()));
            case EventDocument e -> new FactLine(say("fact.event", say(e.date())) + " ", e.title(),
                    "/about/timeline#event-" + e.key(), null, true);
            case CountDocument t ->
                linked(say("fact.total", say(t.asOf())), "/about/coverage#count-" + t.key());
            case ClaimDocument c -> linked(say("fact.claim", c.title()), "/about/claims#" + c.id());
            case CommitmentDocument(int number, _, String title, boolean checked, _) ->
                new FactLine("", say("fact.commitment", number, title),
                        "/about/timeline#commitment-" + number, null, checked);
        };
    }

    private static FactLine line(String text, SourcedFact sourced, boolean checked) {
        return new FactLine("", text, null, sourced.place(), checked);
    }

    private static FactLine linked(String text, String path) {
        return new FactLine("", text, path, null, true);
    }

    private String partner(PartnerLink link) {
        return snapshot.partners().find(link.partner()).map(p -> p.name(locale)).orElse(link.partner());
    }

    private String funding(Funding funding) {
        var kind = say(funding.kind().message());
        var programme = say(funding.programme().message());
        return funding.year() == null
                ? say("fact.funding", kind, programme)
                : say("fact.funding.year", kind, programme, String.valueOf(funding.year()));
    }

    private String period(@Nullable PartialDate from, @Nullable PartialDate to) {
        if (from == null) return to == null ? say("period.unknown") : say("period.until", say(to));
        return to == null ? say("fact.since", say(from)) : say("period.fromTo", say(from), say(to));
    }

    private String say(PartialDate date) {
        return date.inWords(locale);
    }

    private String say(String message, Object... arguments) {
        return messages.getMessage(message, arguments, locale);
    }
}
