package eu.pescoportal.state;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The member states of the EU, and what was published about them. */
public interface MemberStates extends Repository<MemberState, String> {

    List<MemberState> findByCodeIn(Collection<String> codes);

    default Map<String, MemberState> byCode(Collection<String> codes) {
        return findByCodeIn(codes).stream()
                .collect(Collectors.toMap(MemberState::getCode, Function.identity()));
    }

    @Query("""
            select v from MemberStateVersion v left join fetch v.sources
            where v.state.code = :code and v.span.publishedIn <= :revision and v.span.supersededIn > :revision
            """)
    Optional<MemberStateVersion> findKnown(String code, long revision);
}
