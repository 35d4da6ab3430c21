package eu.pescoportal.web.cache;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much memory answers are kept in. A page takes some 40 kB with its packed form, and all pages of the
 * site map together 10 MB; the rest is for their files.
 *
 * @param pages
 *            for addresses without parameters
 * @param filters
 *            for those with parameters, of which there is no end
 * @param warm
 *            whether the pages of the site map are made before anybody asks for them
 */
@ConfigurationProperties("portal.cache")
record CacheProperties(@DefaultValue("32MB") DataSize pages, @DefaultValue("16MB") DataSize filters,
        @DefaultValue("true") boolean warm) {}
