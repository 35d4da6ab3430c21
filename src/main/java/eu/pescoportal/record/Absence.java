package eu.pescoportal.record;

import eu.pescoportal.web.GoneException;
import eu.pescoportal.web.NotFoundException;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says why a record is not there: it was withdrawn, or it never was. */
@Component
public class Absence {

    private final VersionFinder versions;

    Absence(VersionFinder versions) {
        this.versions = versions;
    }

    /** @return what to throw */
    public RuntimeException of(RecordKind kind, String key, Edition edition) {
        var withdrawal = versions.withdrawal(kind, key, edition.revision());
        if (withdrawal.isEmpty()) return new NotFoundException(kind.one(), key);
        Locale locale = LocaleContextHolder.getLocale();
        return new GoneException(kind.path(key), withdrawal.get().publishedOn().inWords(locale),
                withdrawal.get().reason());
    }
}
