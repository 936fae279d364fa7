package uk.cspportal.notifications;

import uk.cspportal.shared.Messages;

/** What a mail says, in plain text. */
record Letter(String subject, String body) {

    /** The texts of one kind; the first of the words, the tenant's name, also stands in the subject. */
    static Letter of(String kind, Object... words) {
        var key = "notifications." + kind;
        return new Letter(Messages.text(key + ".subject", words), Messages.text(key + ".body", words));
    }
}
