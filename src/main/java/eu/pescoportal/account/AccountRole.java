package eu.pescoportal.account;

/** What a person may do: draft; publish what another person drafted; both of these, and keep the accounts. */
public enum AccountRole {
    EDITOR, REVIEWER, ADMIN
}
