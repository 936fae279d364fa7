package uk.cspportal.returns;

import java.util.List;
import java.util.Optional;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;

/** What a change of a line would come to, without making it: so that a file can be judged whole before anything of it is taken. */
public final class LineCheck {

    private LineCheck() {}

    /** The text as a line keeps it. */
    public static String plain(String text) {
        return Texts.plain(text);
    }

    /** Why the text cannot be taken. */
    public static Optional<String> problem(LineText field, String text) {
        try {
            Limits.text(field, text);
            return Optional.empty();
        } catch (InvalidInputException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    /** Why the decision cannot be taken, each with its place: the measure's key, or that and the part of it. */
    public static List<Problem> problems(LineValue line, ValueChange change) {
        try {
            Decision.of(line, change);
            return List.of();
        } catch (InvalidInputException e) {
            return e.problems();
        }
    }

    /** Whether the decision, which can be taken, differs from what stands on the line. */
    public static boolean changes(LineValue line, ValueChange change) {
        return !Decision.of(line, change).equals(Decision.standing(line));
    }
}
