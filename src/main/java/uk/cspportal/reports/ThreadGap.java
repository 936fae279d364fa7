package uk.cspportal.reports;

import java.util.List;

/**
 * Where a golden thread breaks, in words.
 *
 * @param nodes those that it is about, where there are any
 * @param what the things
 * @param why what is missing of them, to follow {@code what} in a sentence
 */
public record ThreadGap(Kind kind, List<String> nodes, String what, String why) {

    public ThreadGap {
        nodes = List.copyOf(nodes);
    }

    /** In the order in which they are listed. */
    public enum Kind {
        NO_FORCE_PLAN,
        NATIONAL_NOT_NAMED,
        NO_PLAN,
        FORCE_WITHOUT_LOCAL,
        LOCAL_WITHOUT_FORCE,
        OTHER_FORCE_PLAN,
        OBJECTIVE_WITHOUT_MEASURE,
        ASSURANCE_WITHOUT_EVIDENCE,
        NO_FIGURES,
        ACTIVITY_OVERDUE,
        GRANT_WITHOUT_MEASURE,
        STRATEGY_NOT_ADDRESSED,
        MEASURE_WITHOUT_OBJECTIVE,
        PROPOSED
    }
}
