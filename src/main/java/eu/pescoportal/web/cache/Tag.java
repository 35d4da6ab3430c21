package eu.pescoportal.web.cache;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The name of what an answer says. It is weak, since it is the same whether that is packed or not.
 *
 * @param text
 *            as the header has it
 */
record Tag(String text) {

    /** So many bytes of a digest: nobody can make two pages of one tag. */
    private static final int DIGEST = 16;

    static Tag of(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return new Tag("W/\"" + HexFormat.of().formatHex(digest, 0, DIGEST) + "\"");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    /**
     * Whether the visitor has it already. Our tags are digits, so that a comma never stands within one.
     *
     * @param known
     *            the tags that If-None-Match lists
     */
    boolean isIn(@Nullable String known) {
        if (known == null) return false;
        for (var one : known.split(",", -1)) {
            var other = one.strip();
            if (other.equals("*") || other.equals(text) || ("W/" + other).equals(text)) return true;
        }
        return false;
    }
}
