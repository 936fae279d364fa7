package uk.cspportal.returns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The question about a figure that stands out, asked of such figures only.
 *
 * @param measure its key
 * @param because why it is asked, by the rules that ask; empty when a figure that was explained stands out no more
 * @param account what was answered so far
 */
public record FigureQuestion(
        String measure,
        String title,
        List<Because> because,
        @Nullable FigureAccount account) {

    /** A rule with what it found. */
    public record Because(Rule rule, String why) {}

    public FigureQuestion {
        because = List.copyOf(because);
    }

    public boolean isAsked() {
        return !because.isEmpty();
    }

    public boolean isAnswered() {
        return account != null && account.isWhole();
    }
}
