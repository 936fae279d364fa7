package uk.cspportal.tenancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;

/** Checks what was given for a change of a tenant's profile, and refuses with every problem at once. */
final class Given {

    /** The reason for a change, which the trail keeps. */
    static final String REASON = "reason";

    static final int REASON_LENGTH = 500;

    private final List<Problem> problems = new ArrayList<>();

    /** The text without outer blanks; a problem when it is empty or too long. */
    String text(String place, String given, int longest) {
        var text = given.strip();
        if (text.isEmpty()) {
            problem(place, "tenancy.error.empty." + place);
        }
        return atMost(place, text, longest);
    }

    /** As {@link #text}, but may be empty. */
    String optional(String place, String given, int longest) {
        return atMost(place, given.strip(), longest);
    }

    String reason(String given) {
        return text(REASON, given, REASON_LENGTH);
    }

    /** A period ends, if it does, after it has begun. */
    void checkPeriod(LocalDate from, @Nullable LocalDate to) {
        if (to != null && !to.isAfter(from)) {
            problem("to", "tenancy.error.period");
        }
    }

    /** Whether two periods share a day; each ends before its {@code to}. */
    static boolean overlap(LocalDate from, @Nullable LocalDate to, LocalDate otherFrom, @Nullable LocalDate otherTo) {
        return (to == null || to.isAfter(otherFrom)) && (otherTo == null || otherTo.isAfter(from));
    }

    /** In words, with the last day rather than the first day after it. */
    static String period(LocalDate from, @Nullable LocalDate to) {
        return to == null
                ? Messages.text("tenancy.period.open", Formats.date(from))
                : Messages.text("tenancy.period", Formats.date(from), Formats.date(to.minusDays(1)));
    }

    void problem(String place, String key, Object... arguments) {
        problems.add(new Problem(place, Messages.text(key, arguments)));
    }

    void refuseIfWrong() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private String atMost(String place, String text, int longest) {
        if (text.length() > longest) {
            problem(place, "tenancy.error.long", longest);
        }
        return text;
    }
}
