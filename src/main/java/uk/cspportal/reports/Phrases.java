package uk.cspportal.reports;

import java.util.List;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;

/** Small numbers and lists as sentences say them. */
public final class Phrases {

    private static final int LARGEST_WORD = 10;

    private Phrases() {}

    /** {@code five}, {@code 14}. */
    public static String number(int count) {
        return count >= 0 && count <= LARGEST_WORD ? Messages.text("reports.number." + count) : Formats.count(count);
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}. */
    public static String and(List<String> parts) {
        return join(parts, "reports.and");
    }

    /** As {@link #and}, for what is missing: {@code A or B}. */
    static String or(List<String> parts) {
        return join(parts, "reports.or");
    }

    private static String join(List<String> parts, String lastKey) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        var allButLast = String.join(Messages.text("reports.comma"), parts.subList(0, parts.size() - 1));
        return Messages.text(lastKey, allButLast, parts.getLast());
    }
}
