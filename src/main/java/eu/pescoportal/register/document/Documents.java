package eu.pescoportal.register.document;

import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.References;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the documents of several kinds do alike. */
class Documents {

    private Documents() {}

    static <T> List<T> listOrEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Each source that a document lists must be one of the register. */
    static void checkSources(List<String> sources, Problems problems, References references) {
        for (int i = 0; i < sources.size(); i++)
            problems.known("sources[" + i + "]", sources.get(i), RecordKind.SOURCE, references);
    }
}
