package uk.cspportal.returns;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.Frequency;
import uk.cspportal.measures.Goals;
import uk.cspportal.measures.Sentences;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;

/**
 * Says that a figure of a return misses its target. A target for every period is one for the measure's own
 * periods: a monthly measure is held against it by its latest month, never by the sum of three.
 */
final class TargetMiss {

    private TargetMiss() {}

    static Optional<String> of(LineValue value, @Nullable Goals goals, Quarter quarter) {
        if (goals == null || goals.targets().isEmpty()) {
            return Optional.empty();
        }
        var whole = Period.of(quarter);
        boolean ownTarget = goals.targets().stream().anyMatch(target -> whole.equals(target.period()));
        if (ownTarget || value.measure().sheet().frequency() == Frequency.QUARTERLY) {
            return value.status() == FigureStatus.PARTIAL
                    ? Optional.empty()
                    : missed(value, goals, whole, value.value());
        }
        var months = value.months();
        for (int i = months.size() - 1; i >= 0; i--) {
            if (months.get(i) != null) {
                YearMonth month = quarter.months().get(i);
                return missed(value, goals, Period.of(month), months.get(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> missed(LineValue value, Goals goals, Period period, @Nullable BigDecimal figure) {
        var sheet = value.measure().sheet();
        var target = goals.targetOf(period).orElse(null);
        if (target == null || figure == null || sheet.polarity().favours(figure.compareTo(target)) >= 0) {
            return Optional.empty();
        }
        return Optional.of(Messages.text(
                figure.compareTo(target) < 0 ? "returns.rule.TARGET.below" : "returns.rule.TARGET.above",
                sheet.numbers().format(figure.doubleValue()),
                Sentences.name(period),
                sheet.numbers().format(target.doubleValue())));
    }
}
