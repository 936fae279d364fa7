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
        var stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** As {@link #plain}, from the text of a column with decimal places. */
    static @Nullable BigDecimal read(@Nullable String column) {
        if (column == null) {
            return null;
        }
        int point = column.indexOf('.');
        int end = column.length();
        while (point >= 0 && end > point && (column.charAt(end - 1) == '0' || end - 1 == point)) {
            end--;
        }
        return new BigDecimal(column.substring(0, end));
    }
}
