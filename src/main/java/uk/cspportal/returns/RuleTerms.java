package uk.cspportal.returns;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Quarter;

/**
 * From when a rule holds. A rule that a policing body may let stop returns has run as a warning for one round
 * before, so that nobody is stopped by what they never heard of.
 *
 * @param blocksFrom null while it only warns
 * @param local whether each policing body chooses from when it stops
 */
public record RuleTerms(
        Rule rule,
        Quarter warnsFrom,
        @Nullable Quarter blocksFrom,
        boolean local,
        @Nullable String chosenBy,
        @Nullable Instant chosenAt) {

    public RuleStage stage(Quarter quarter) {
        if (blocksFrom != null && quarter.compareTo(blocksFrom) >= 0) {
            return RuleStage.BLOCKS;
        }
        return quarter.compareTo(warnsFrom) >= 0 ? RuleStage.WARNS : RuleStage.OFF;
    }

    /** The first quarter that it may stop. */
    public Quarter earliest() {
        return warnsFrom.plus(1);
    }
}
