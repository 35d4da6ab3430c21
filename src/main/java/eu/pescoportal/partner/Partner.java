package eu.pescoportal.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/** Which partner it is; never versioned. */
@Entity
public class Partner {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;
    @NaturalId
    private String key;

    Partner(String key) {
        this.key = key;
    }

    protected Partner() {} // for JPA

    public @Nullable Long getId() {
        return id;
    }

    public String getKey() {
        return key;
    }
}
