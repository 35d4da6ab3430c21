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
record Problems(Map<String, String> byField, int seconds) {

    static final Problems NONE = of(Map.of());

    static Problems of(Map<String, String> byField) {
        return new Problems(byField, 0);
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }
}
