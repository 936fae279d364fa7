package uk.cspportal.commentary;

import java.util.List;
import java.util.Set;
import uk.cspportal.shared.Quarter;

/**
 * A question of one side to another with everything said about it, the first first.
 *
 * @param subject the key of what it is about, as in {@link CommentarySubjects}; empty for the whole return
 * @param open until the asking side accepts an answer
 */
public record QuestionThread(
        ThreadId id,
        Quarter quarter,
        String subject,
        ThreadSide askedBy,
        ThreadSide askedOf,
        boolean open,
        List<ThreadEntry> entries) {

    public QuestionThread {
        entries = List.copyOf(entries);
    }

    /** What the next writer must have seen. */
    public int seen() {
        return entries.size();
    }

    /** Whether somebody of another side has answered since it was asked, or asked again. */
    public boolean answered() {
        return entries.getLast().kind() == EntryKind.REPLIED
                && entries.getLast().side() != askedBy;
    }

    public boolean acceptableBy(Set<ThreadSide> sides) {
        return open && answered() && sides.contains(askedBy);
    }

    /** Whether it is for one of these sides to speak next: the asked one to answer, the asking one to accept. */
    public boolean waitsFor(Set<ThreadSide> sides) {
        return open && sides.contains(answered() ? askedBy : askedOf);
    }
}
