package eu.pescoportal.project;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/** Which project it is; never versioned. */
@Entity
public class Project {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;
    @NaturalId
    private String slug;

    Project(String slug) {
        this.slug = slug;
    }

    protected Project() {} // for JPA

    public @Nullable Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }
}
