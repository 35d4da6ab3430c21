package eu.pescoportal.web.cache;

import java.util.List;

/** Which pages are made before anybody asks for them. */
public interface WarmAddresses {

    /** Paths below the context path, the most asked for first. */
    List<String> paths();
}
