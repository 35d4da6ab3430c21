package eu.pescoportal.home;

import eu.pescoportal.register.Snapshots;
import eu.pescoportal.web.cache.WarmAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** What crawlers should know is what most people ask for. */
@Component
class SitePages implements WarmAddresses {

    private final Snapshots snapshots;

    SitePages(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public List<String> paths() {
        return SiteMap.paths(snapshots.newest());
    }
}
