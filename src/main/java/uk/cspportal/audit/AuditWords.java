package uk.cspportal.audit;

import uk.cspportal.shared.Messages;

/** What an entry says in plain words. */
public final class AuditWords {

    private AuditWords() {}

    /** What was done; an action that this version of the portal no longer knows is told by its code. */
    public static String what(String action) {
        return Messages.find("audit.action." + action).orElse(action);
    }

    /** A state by its name, anything else as it was written. */
    public static String value(String value) {
        return value.indexOf(' ') < 0 && !value.isEmpty()
                ? Messages.find("audit.value." + value).orElse(value)
                : value;
    }
}
