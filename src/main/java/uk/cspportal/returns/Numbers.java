package uk.cspportal.returns;

import java.math.BigDecimal;

/** Numbers without the zeros that a column's scale adds. */
final class Numbers {

    private Numbers() {}

    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
