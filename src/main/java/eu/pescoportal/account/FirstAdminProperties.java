package eu.pescoportal.account;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The first admin's name and password; used only while there is no account at all. */
@ConfigurationProperties("portal.admin")
record FirstAdminProperties(@Nullable String name, @Nullable String password) {

    FirstAdminProperties {
        if (name != null && name.isBlank()) name = null;
        if (password != null && password.isEmpty()) password = null;
    }

    /** No password belongs into a log. */
    @Override
    public String toString() {
        return "FirstAdminProperties[" + name + "]";
    }
}
