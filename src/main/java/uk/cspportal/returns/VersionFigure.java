package uk.cspportal.returns;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.shared.Messages;

/** A figure of a kept return; {@code shown} is the number as it was written then, null where there was none. */
public record VersionFigure(
        String measure,
        String title,
        @Nullable BigDecimal value,
        @Nullable String shown,
        FigureStatus status,
        Basis basis,
        @Nullable String reason,
        boolean illustrative) {

    static VersionFigure of(LineValue value) {
        var number = value.value();
        var sheet = value.measure().sheet();
        return new VersionFigure(
                value.measure().key(),
                sheet.shortTitle(),
                number,
                number == null ? null : sheet.numbers().format(number.doubleValue()),
                value.status(),
                value.basis(),
                value.reason(),
                value.source().illustrative());
    }

    /** The number with what must never be left out beside it. */
    public String inWords() {
        if (shown == null) {
            return reason == null || reason.isBlank()
                    ? Messages.text("returns.version.no-figure")
                    : Messages.text("returns.version.no-figure.because", reason);
        }
        return status == FigureStatus.PARTIAL ? Messages.text("returns.version.partial", shown) : shown;
    }
}
