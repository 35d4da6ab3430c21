package eu.pescoportal.partner;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The partners that projects are tied to, and what was published about them. */
public interface Partners extends Repository<Partner, Long> {

    List<Partner> findByKeyIn(Collection<String> keys);

    default Map<String, Partner> byKey(Collection<String> keys) {
        return findByKeyIn(keys).stream().collect(Collectors.toMap(Partner::getKey, Function.identity()));
    }

    @Query("""
            select v from PartnerVersion v join fetch v.partner p left join fetch v.sources
            where p.key = :key and v.span.publishedIn <= :revision and v.span.supersededIn > :revision
            """)
    Optional<PartnerVersion> findKnown(String key, long revision);
}
