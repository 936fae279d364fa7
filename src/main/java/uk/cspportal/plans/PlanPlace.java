package uk.cspportal.plans;

import java.util.Locale;

/**
 * A part of a draft by its printed numbers, or where none are printed by its turn, from 1.
 *
 * @param priority the priority in which an objective stands, 0 for other parts
 * @param number the part's own number
 */
public record PlanPlace(PartKind kind, int priority, int number) {

    public static PlanPlace priority(int number) {
        return new PlanPlace(PartKind.PRIORITY, 0, number);
    }

    public static PlanPlace objective(int priority, int number) {
        return new PlanPlace(PartKind.OBJECTIVE, priority, number);
    }

    public static PlanPlace guideline(int number) {
        return new PlanPlace(PartKind.GUIDELINE, 0, number);
    }

    public static PlanPlace contribution(int turn) {
        return new PlanPlace(PartKind.CONTRIBUTION, 0, turn);
    }

    public static PlanPlace acronym(int turn) {
        return new PlanPlace(PartKind.ACRONYM, 0, turn);
    }

    /** Whether both are parts of one list, in which they can change places. */
    public boolean sharesListWith(PlanPlace other) {
        return kind == other.kind && priority == other.priority;
    }

    /** As it is printed in audit entries and refusals: {@code objective 1.2}. */
    String words() {
        return kind.name().toLowerCase(Locale.UK) + " " + (priority == 0 ? "" : priority + ".") + number;
    }
}
