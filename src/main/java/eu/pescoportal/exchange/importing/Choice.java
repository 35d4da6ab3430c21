package eu.pescoportal.exchange.importing;

import eu.pescoportal.exchange.sheet.Encoding;
import eu.pescoportal.exchange.sheet.Separator;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants a file to be read.
 *
 * @param encoding
 *            null: whatever it looks to be in
 * @param separator
 *            null: whatever it looks to have
 * @param replaces
 *            participations of a project that the file names, but not them, go
 */
record Choice(@Nullable Encoding encoding, @Nullable Separator separator, boolean replaces) {

    static final Choice NONE = new Choice(null, null, false);
}
