package eu.pescoportal.project;

import eu.pescoportal.vocabulary.PartnerKind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The values that filters may have because the register has them: waves, member states, partners by key. */
record Vocabulary(List<String> waves, List<String> states, SequencedMap<String, PartnerName> partners) {

    record PartnerName(String key, String name, PartnerKind kind, @Nullable String stateCode) {}

    static Vocabulary of(JdbcClient jdbc, long revision) {
        var waves = new TreeSet<Integer>();
        var states = new ArrayList<String>();
        var partners = new LinkedHashMap<String, PartnerName>();
        jdbc.sql(
                """
                        select * from (
                        select 'wave' as what, wave::text as value, null as name, null as kind, null as code from project_known(:revision)
                        group by wave
                        union all select 'state', state_code, null, null, null from member_state_known(:revision)
                        union all select 'partner', p.key, v.name, v.kind, v.state_code
                        from partner_known(:revision) v join partner p on p.id = v.partner_id
                        ) vocabulary
                        order by what, value collate "C"
                        """)
                .param("revision", revision)
                .query(row -> {
                    var value = row.getString("value");
                    switch (row.getString("what")) {
                        case "wave" -> waves.add(Integer.valueOf(value));
                        case "state" -> states.add(value.toLowerCase(Locale.ROOT));
                        default -> partners.put(value, new PartnerName(value, row.getString("name"),
                                PartnerKind.valueOf(row.getString("kind")), row.getString("code")));
                    }
                });
        return new Vocabulary(waves.stream().map(String::valueOf).toList(), states, partners);
    }

    /** The third State with that ISO code, in lower case, if it is a partner; {@code uk} means {@code gb}. */
    @Nullable
    PartnerName thirdState(String word) {
        var code = word.equals("uk") ? "gb" : word;
        return partners.values()
                .stream()
                .filter(p -> code.equalsIgnoreCase(p.stateCode()))
                .findFirst()
                .orElse(null);
    }
}
