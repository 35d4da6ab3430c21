package eu.pescoportal.web;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** An address of the portal with its parameters, from which neighbouring addresses are made. */
public record Link(String path, MultiValueMap<String, String> parameters) {

    /** The same without one value of a parameter. */
    public Link without(String name, String value) {
        var changed = new LinkedMultiValueMap<>(parameters);
        changed.computeIfPresent(name, (_, values) -> values.stream().filter(v -> !v.equals(value)).toList());
        return new Link(path, changed);
    }

    public Link without(String name) {
        var changed = new LinkedMultiValueMap<>(parameters);
        changed.remove(name);
        return new Link(path, changed);
    }

    public Link with(String name, Object value) {
        var changed = new LinkedMultiValueMap<>(parameters);
        changed.set(name, String.valueOf(value));
        return new Link(path, changed);
    }

    /** With one more value of a parameter that can have several. */
    public Link and(String name, Object value) {
        var changed = new LinkedMultiValueMap<>(parameters);
        changed.add(name, String.valueOf(value));
        return new Link(path, changed);
    }

    public Link at(String otherPath) {
        return new Link(otherPath, parameters);
    }

    @Override
    public String toString() {
        var address = UriComponentsBuilder.fromPath(path);
        parameters.forEach((name, values) -> values.forEach(v -> address.queryParam(name, "{value}")));
        return address.encode()
                .buildAndExpand(parameters.values().stream().flatMap(v -> v.stream()).toArray())
                .toUriString();
    }
}
