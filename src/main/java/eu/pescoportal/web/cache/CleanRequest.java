package eu.pescoportal.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The request that an answer for everybody is made from. Of the one that came in it has the path and the
 * canonical parameters; who sent it, by what host, with which headers, nothing that makes the answer can see.
 */
class CleanRequest extends Nobodys {

    private final String path;
    private final String query;
    private final URI site;

    /**
     * @param site
     *            where the portal is reached
     */
    CleanRequest(HttpServletRequest request, Asked asked, URI site) {
        super(request, asked.parameters());
        this.path = asked.path();
        this.query = asked.query();
        this.site = site;
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getRequestURI() {
        return path;
    }

    @Override
    public String getServletPath() {
        return path.substring(getContextPath().length());
    }

    @Override
    public @Nullable String getPathInfo() {
        return null;
    }

    @Override
    public @Nullable String getPathTranslated() {
        return null;
    }

    @Override
    public @Nullable String getQueryString() {
        return query.isEmpty() ? null : query;
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(site.getScheme() + "://" + site.getRawAuthority() + path);
    }

    @Override
    public String getScheme() {
        return site.getScheme();
    }

    @Override
    public boolean isSecure() {
        return site.getScheme().equals("https");
    }

    @Override
    public String getServerName() {
        // Java takes a name with an underscore for none.
        return Objects.requireNonNullElse(site.getHost(), "localhost");
    }

    @Override
    public int getServerPort() {
        return site.getPort() >= 0 ? site.getPort() : isSecure() ? 443 : 80;
    }
}
