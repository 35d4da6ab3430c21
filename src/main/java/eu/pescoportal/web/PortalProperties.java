package eu.pescoportal.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the portal is reached and by whom it is kept.
 *
 * @param address
 *            the public address without a slash at the end, as exports and the site map print it
 * @param contact
 *            a mail or web address for reports of errors; none: no such links
 */
@ConfigurationProperties("portal")
public record PortalProperties(String address, @Nullable String contact) {

    public PortalProperties {
        if (!address.matches("https?://[^/\\s]+(/\\S*)?"))
            throw new IllegalArgumentException(
                    "portal.address must be an absolute address like https://example.org, not " + address);
        while (address.endsWith("/"))
            address = address.substring(0, address.length() - 1);
        if (contact != null && contact.isBlank()) contact = null;
        if (contact != null && !contact.matches("https?://\\S+|(mailto:)?[^@\\s]+@[^@\\s]+"))
            throw new IllegalArgumentException(
                    "portal.contact must be a mail or web address, not " + contact);
    }

    /** Whether visitors come by TLS, which ends here or at a proxy in front. */
    public boolean isReachedByTls() {
        return address.startsWith("https:");
    }

    /** What stands before all paths, as visitors see it; empty where nothing does. */
    public String path() {
        return address.replaceFirst("https?://[^/]+", "");
    }

    /** The absolute address of a path like {@code /projects/essor}. */
    public String absolute(String path) {
        return address + UriComponentsBuilder.fromPath(path).encode().build().toUriString();
    }

    /** With the parameters of the link. */
    public String absolute(Link link) {
        return address + link;
    }

    /** The contact as a link: {@code mailto:} before a bare mail address. */
    public @Nullable String contactLink() {
        return contact == null || contact.startsWith("http") || contact.startsWith("mailto:")
                ? contact
                : "mailto:" + contact;
    }
}
