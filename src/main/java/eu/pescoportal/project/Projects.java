package eu.pescoportal.project;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The projects, and what was published about them. */
interface Projects extends Repository<Project, Long> {

    List<Project> findBySlugIn(Collection<String> slugs);

    /** With its partner links; the other rows are fetched as they are asked for, within a transaction. */
    @Query("""
            select v from ProjectVersion v join fetch v.project p join fetch v.establishedBy left join fetch v.mergedInto
            left join fetch v.partnerLinks l left join fetch l.partner
            where p.slug = :slug and v.span.publishedIn <= :revision and v.span.supersededIn > :revision
            """)
    Optional<ProjectVersion> findKnown(String slug, long revision);
}
