package uk.cspportal.returns;

import java.util.Collection;

/** How many of the answers that a line asks for are whole: its figures, its four texts, its questions. */
public record LineProgress(int done, int asked) {

    /** Of several lines together. */
    public static LineProgress sum(Collection<LineProgress> lines) {
        return new LineProgress(
                lines.stream().mapToInt(LineProgress::done).sum(),
                lines.stream().mapToInt(LineProgress::asked).sum());
    }

    /** Of a hundred, rounded down: all is said only when all is done. */
    public int percent() {
        return asked == 0 ? 100 : done * 100 / asked;
    }
}
