package eu.pescoportal.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The sources that facts refer to, and their published states. */
public interface Sources extends Repository<Source, Long> {

    Optional<Source> findByKey(String key);

    List<Source> findByKeyIn(Collection<String> keys);

    default Map<String, Source> byKey(Collection<String> keys) {
        return findByKeyIn(keys).stream().collect(Collectors.toMap(Source::getKey, Function.identity()));
    }

    @Query("""
            select v from SourceVersion v join fetch v.source s
            where s.key = :key and v.span.publishedIn <= :revision and v.span.supersededIn > :revision
            """)
    Optional<SourceVersion> findKnown(String key, long revision);
}
