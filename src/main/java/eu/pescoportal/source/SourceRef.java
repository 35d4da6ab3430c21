package eu.pescoportal.source;

import eu.pescoportal.history.PartialDate;
import org.jspecify.annotations.Nullable;

/** A source as a page cites it. */
public record SourceRef(String key, String title, String publisher, String url, String language,
        @Nullable PartialDate published) {}
