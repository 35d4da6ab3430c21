package eu.pescoportal.account.signin;

import java.util.Map;

/**
 * What is wrong with what was typed.
 *
 * @param byField
 *            the message key of what is wrong with each, in the order of the fields
 * @param seconds
 *            how long to wait before the password is looked at again
 */
public record Problems(Map<String, String> byField, int seconds) {

    public static final Problems NONE = of(Map.of());

    public static Problems of(Map<String, String> byField) {
        return new Problems(byField, 0);
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }
}
