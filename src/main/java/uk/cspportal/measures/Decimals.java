package uk.cspportal.measures;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Decimals as people wrote them: the columns' scale appends zeros that say nothing. */
final class Decimals {

    private static final int SCALE = 18;
    private static final BigInteger ONE = BigInteger.TEN.pow(SCALE);

    private Decimals() {}

    /** Without trailing zeros, and without an exponent. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal stored) {
        return stored == null ? null : plainOf(stored);
    }

    static BigDecimal plainOf(BigDecimal stored) {
        // Most figures are counts, and stripping eighteen zeros one by one is slow where many are read.
        if (stored.scale() == SCALE) {
            var parts = stored.unscaledValue().divideAndRemainder(ONE);
            if (parts[1].signum() == 0) {
                return new BigDecimal(parts[0]);
            }
        }
        var stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
