package eu.pescoportal.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A search as it is understood: the folded text, and for each of its words the words of the register that it
 * may stand for, itself first. From five letters on a word may be mistyped once.
 */
record Search(String folded, SequencedMap<String, List<String>> words) {

    static final Search NONE = new Search("", new LinkedHashMap<>());

    static Search of(JdbcClient jdbc, String q) {
        if (q.isEmpty()) return NONE;
        var folded = new StringBuilder();
        var words = new LinkedHashMap<String, List<String>>();
        jdbc.sql("""
                select folded(:q) as folded, w.word, v.word as near
                from unnest(words(:q)) as w(word)
                left join search_word v on length(w.word) >= 5 and one_typo_apart(w.word, v.word)
                order by w.word, v.word
                """).param("q", q).query(row -> {
            if (folded.isEmpty()) folded.append(row.getString("folded"));
            var meant = words.computeIfAbsent(row.getString("word"), w -> new ArrayList<>(List.of(w)));
            if (row.getString("near") != null) meant.add(row.getString("near"));
        });
        return new Search(folded.toString(), words);
    }

    /**
     * 1 for an exact acronym or other name, 2 for all words in the name, 3 anywhere, 4 with a typo; null for
     * no hit.
     */
    String tier() {
        if (words.isEmpty()) return "cast(null as int)";
        var typo = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++)
            typo.add("o.all_words && cast(:near%d as text[])".formatted(i));
        return """
                case when :folded = any(o.exact_names) then 1 when o.name_words @> cast(:words as text[]) then 2
                    when o.all_words @> cast(:words as text[]) then 3 when %s then 4 end"""
                .formatted(String.join(" and ", typo));
    }

    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        if (words.isEmpty()) return parameters;
        parameters.put("folded", folded);
        parameters.put("words", words.keySet().toArray(String[]::new));
        int i = 0;
        for (var near : words.values())
            parameters.put("near" + i++, near.toArray(String[]::new));
        return parameters;
    }

    /** All words that make a hit, to be marked in what is shown. */
    Set<String> hits() {
        var hits = new HashSet<String>();
        words.values().forEach(hits::addAll);
        return hits;
    }
}
