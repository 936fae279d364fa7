package uk.cspportal.measures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimals as people wrote them: the columns' scale appends zeros that say nothing. */
final class Decimals {

    private Decimals() {}

    /** Without trailing zeros, and without an exponent. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal stored) {
        return stored == null ? null : plainOf(stored);
    }

    static BigDecimal plainOf(BigDecimal stored) {
        // Most figures are counts, and stripping eighteen zeros one by one is slow where many are read.
        long whole = stored.longValue();
        if (stored.compareTo(BigDecimal.valueOf(whole)) == 0) {
            return BigDecimal.valueOf(whole);
        }
        var stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
