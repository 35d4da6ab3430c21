package eu.pescoportal.vocabulary;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a web address is; compares them by what they lead to, however they were copied. */
public final class WebAddress {

    /** What the register takes for one. */
    public static final String PATTERN = "https?://\\S+";

    private WebAddress() {}

    public static boolean is(String text) {
        return text.matches(PATTERN);
    }

    /** Without scheme, {@code www.}, a slash at the end and what only tells who followed a link. */
    public static String plain(String address) {
        var text = PlainText.line(address).replaceFirst("^(?i:https?://)?(?i:www\\.)?", "");
        var fragment = text.indexOf('#') < 0 ? "" : text.substring(text.indexOf('#'));
        var rest = text.substring(0, text.length() - fragment.length());
        var parts = rest.split("\\?", 2);
        var query = parts.length < 2
                ? ""
                : Arrays.stream(parts[1].split("&"))
                        .filter(parameter -> !parameter.isEmpty()
                                && !Words.lower(parameter).startsWith("utm_"))
                        .collect(Collectors.joining("&"));
        var path = withoutSlashes(parts[0]);
        var host = path.indexOf('/') < 0 ? path.length() : path.indexOf('/');
        return Words.lower(path.substring(0, host)) + path.substring(host)
                + (query.isEmpty() ? "" : "?" + query) + (fragment.length() == 1 ? "" : fragment);
    }

    private static String withoutSlashes(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/')
            end--;
        return path.substring(0, end);
    }
}
