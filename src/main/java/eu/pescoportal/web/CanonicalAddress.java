package eu.pescoportal.web;

import eu.pescoportal.vocabulary.Words;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one address of what an address means: without a slash or the marks that mail programs take along at its
 * end, and with a path in lower case. The query keeps its case, since one-time links have their tokens there.
 */
final class CanonicalAddress {

    /** What may end in a mark because people type it. */
    private static final Set<String> TYPED = Set.of("q", "record");

    /** As EU texts write Greece, and as people write the United Kingdom. */
    private static final Map<String, String> OTHER_NAMES = Map.of("/states/el", "/states/gr",
            "/admin/states/el", "/admin/states/gr", "/partners/uk", "/partners/gb", "/admin/partners/uk",
            "/admin/partners/gb");

    private static final int LONGEST = 4000;

    private CanonicalAddress() {}

    /**
     * Empty where the address is canonical, or so odd that it is better refused than forgiven: two slashes at
     * its beginning would lead to another host, and a very long one has no room in an answer's headers.
     *
     * @param path
     *            as it was sent, encoded, below the context path
     */
    static Optional<String> of(String path, @Nullable String query) {
        var canonicalPath = lower(query == null ? Endings.withoutMarks(path) : Endings.withoutSlashes(path));
        canonicalPath = canonicalPath.isEmpty() ? "/" : named(canonicalPath);
        var canonicalQuery = query == null || isTyped(query) ? query : Endings.withoutMarks(query);
        if (path.length() + (query == null ? 0 : query.length()) > LONGEST) return Optional.empty();
        if (!canonicalPath.startsWith("/") || canonicalPath.contains("//") || canonicalPath.contains(";")
                || canonicalPath.contains("\\"))
            return Optional.empty();
        if (canonicalPath.equals(path) && (query == null || query.equals(canonicalQuery)))
            return Optional.empty();
        return Optional.of(canonicalQuery == null || canonicalQuery.isEmpty()
                ? canonicalPath
                : canonicalPath + "?" + canonicalQuery);
    }

    private static String named(String path) {
        return OTHER_NAMES.entrySet()
                .stream()
                .filter(name -> path.startsWith(name.getKey()))
                .filter(name -> path.length() == name.getKey().length()
                        || "./".indexOf(path.charAt(name.getKey().length())) >= 0)
                .findFirst()
                .map(name -> name.getValue() + path.substring(name.getKey().length()))
                .orElse(path);
    }

    /** Whether the last parameter is a text. */
    private static boolean isTyped(String query) {
        var last = query.substring(query.lastIndexOf('&') + 1);
        var name = last.indexOf('=') < 0 ? last : last.substring(0, last.indexOf('='));
        return TYPED.contains(name);
    }

    /** The digits of what is encoded stay as they are: both ways of writing them mean the same. */
    private static String lower(String path) {
        var lower = new StringBuilder(path.length());
        for (var from = 0; from < path.length();) {
            var percent = path.indexOf('%', from);
            var plain = percent < 0 ? path.length() : percent;
            var next = Math.min(plain + (percent < 0 ? 0 : 3), path.length());
            lower.append(Words.lower(path.substring(from, plain))).append(path, plain, next);
            from = next;
        }
        return lower.toString();
    }
}
