package eu.pescoportal.state;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * Which state it is, by its ISO 3166-1 code ({@code GR} for Greece, where EU texts write EL); never
 * versioned.
 */
@Entity
public class MemberState {

    @Id
    private String code;

    MemberState(String code) {
        this.code = code;
    }

    protected MemberState() {} // for JPA

    public String getCode() {
        return code;
    }
}
