package eu.pescoportal.account;

import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody typed to set up an account; the passwords are never shown again. */
record AccountForm(String name, String displayName, String password, String repeat) {

    static final AccountForm EMPTY = new AccountForm("", "", "", "");

    AccountForm {
        name = Account.normalised(name);
        displayName = displayName.strip();
    }

    /** The message key of what is wrong with each field, in the order of the fields. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (!Account.NAME.matcher(name).matches()) problems.put("name", "setUp.name.wrong");
        if (!isDisplayName(displayName)) problems.put("displayName", "setUp.displayName.wrong");
        problems.putAll(passwordProblems(password, repeat, name));
        return problems;
    }

    /** No password belongs into a log. */
    @Override
    public String toString() {
        return "AccountForm[" + name + "]";
    }

    static boolean isDisplayName(String text) {
        return text.length() <= 100 && text.codePoints()
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }

    static Map<String, String> passwordProblems(String password, String repeat, String name) {
        var problems = new LinkedHashMap<String, String>();
        PasswordRules.broken(password, name).ifPresent(rule -> problems.put("password", rule));
        if (problems.isEmpty() && !password.equals(repeat)) problems.put("repeat", "password.repeat");
        return problems;
    }
}
