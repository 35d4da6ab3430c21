package eu.pescoportal.account;

/**
 * How an account stands at this moment.
 *
 * @param demanded
 *            whether one of its roles has to sign in with a passkey
 * @param enrolled
 *            whether it has one
 */
public record Standing(boolean active, boolean demanded, boolean enrolled) {}
