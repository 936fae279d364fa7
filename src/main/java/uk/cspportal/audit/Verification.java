package uk.cspportal.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the whole chain found.
 *
 * @param head the last seal, or null when nothing was ever sealed
 * @param seals how many were checked
 * @param waiting how many entries were committed a moment ago and are about to be sealed
 * @param findings the first of what is wrong, in the order of the chain
 * @param wrong how many findings there are in all
 */
public record Verification(
        Instant at, @Nullable Seal head, long seals, long waiting, List<Finding> findings, long wrong) {

    public boolean isSound() {
        return wrong == 0;
    }
}
