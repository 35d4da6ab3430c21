package eu.pescoportal.source;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/** Which source it is; never versioned, so that correcting a source leaves what rests on it alone. */
@Entity
public class Source {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;
    @NaturalId
    private String key;

    Source(String key) {
        this.key = key;
    }

    protected Source() {} // for JPA

    public @Nullable Long getId() {
        return id;
    }

    public String getKey() {
        return key;
    }
}
