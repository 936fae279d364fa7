package uk.cspportal.commentary;

import java.util.OptionalInt;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;

/**
 * What a commentary can be about, as the key under which it is kept: a guideline's own key, or a priority of the plan
 * by its number. No guideline's key has a full stop, so the two never meet.
 */
public final class CommentarySubjects {

    private static final String PRIORITY = "priority.";

    private CommentarySubjects() {}

    public static String priority(int number) {
        return PRIORITY + number;
    }

    /** The number of the priority; empty for a guideline. */
    public static OptionalInt priority(String key) {
        return isPriority(key)
                ? OptionalInt.of(Integer.parseInt(key.substring(PRIORITY.length())))
                : OptionalInt.empty();
    }

    /** @throws NotFoundException when nothing can have this key */
    static void require(String key) {
        if (!key.matches("[a-z0-9-]{1,20}|priority\\.[1-9]\\d?")) {
            throw new NotFoundException(Messages.text("commentary.error.no-subject"));
        }
    }

    public static boolean isPriority(String key) {
        return key.startsWith(PRIORITY);
    }
}
