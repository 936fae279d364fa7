package uk.cspportal.plans;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of a draft: who, what, when, with the texts before and after.
 *
 * @param action the audited act
 * @param thing the part that it was about
 * @param mine whether the reader made it
 * @param undoes the turn of the change that this one undid
 */
public record DraftChange(
        int turn,
        String action,
        String thing,
        @Nullable String before,
        @Nullable String after,
        String by,
        Instant at,
        boolean mine,
        @Nullable Integer undoes,
        Undo undo) {

    /** Whether it can be undone still. */
    public enum Undo {
        OPEN,
        UNDONE,
        TOO_LONG_AGO
    }

    /** The texts of a move are where the part stood and its number afterwards. */
    public boolean isMove() {
        return action.equals("plan.part-moved");
    }

    /** What the key for undoing takes back: changes, not the undoing of changes. */
    public boolean isNextToUndo() {
        return mine && undoes == null && undo == Undo.OPEN;
    }
}
