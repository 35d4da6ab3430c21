package eu.pescoportal.source;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.pescoportal.register.document.SourceDocument;

/** A source's document for programs, with its page beside the address of the source itself. */
record SourceTwin(@JsonUnwrapped SourceDocument source, String page) {}
