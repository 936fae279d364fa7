package uk.cspportal.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Finding.Kind;
import uk.cspportal.measures.statistics.Assurance;
import uk.cspportal.measures.statistics.Movement;
import uk.cspportal.measures.statistics.XmrSettings;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;

/**
 * What stands out of a measure: a signal, a missed target, figures that stopped coming, the last or a worse place among
 * those it is compared with. Of figures that stopped long ago nothing else is said, for it would not be about now.
 */
final class Findings {

    private final Series series;
    private final MeasureDefinition sheet;
    private final Goals goals;
    private final YearMonth now;

    private Findings(Series series, Goals goals, LocalDate today) {
        this.series = series;
        this.sheet = series.measure().sheet();
        this.goals = goals;
        this.now = YearMonth.from(today);
    }

    /** @param benchmark of what is published, which may go on when the own figures stop; null for none */
    static List<Finding> of(Series series, Goals goals, @Nullable BenchmarkResult benchmark, LocalDate today) {
        var findings = new Findings(series, goals, today);
        var found = new ArrayList<Finding>();
        Sentences.charted(series).ifPresent(last -> found.addAll(findings.own(last)));
        if (benchmark != null && (benchmark.worst() || benchmark.movement() == Movement.DETERIORATING)) {
            found.add(new Finding(Kind.BENCHMARK, benchmark.period(), null, benchmark.sentence()));
        }
        found.sort(Comparator.comparing(Finding::kind));
        return found;
    }

    private List<Finding> own(Figure last) {
        return stopped(last)
                .map(List::of)
                .orElseGet(() -> Stream.of(signal(last), targetOf(last), targetOfLongerPeriod())
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<Finding> signal(Figure last) {
        return series.judged()
                .flatMap(chart -> Kind.of(chart.variation())
                        .map(kind -> new Finding(kind, last.period(), chart.variation(), Sentences.detail(series))));
    }

    /** How many months may pass without a figure: a quarter, two where figures come by quarter, one and a half years. */
    private int patience() {
        return switch (sheet.frequency()) {
            case MONTHLY -> 3;
            case QUARTERLY -> 6;
            case ANNUAL -> 18;
        };
    }

    private Optional<Finding> stopped(Figure last) {
        long over = ChronoUnit.MONTHS.between(last.period().end(), now) - 1;
        if (over < patience()) {
            return Optional.empty();
        }
        var because = Messages.text(
                "measures.finding.stopped",
                Sentences.name(last.period()),
                Sentences.figure(sheet, last),
                Formats.count(over),
                Sentences.missing(series));
        return Optional.of(new Finding(Kind.NO_DATA, last.period(), null, because.strip()));
    }

    /** The last figure against its target, and whether the process as it stands can reach that at all. */
    private Optional<Finding> targetOf(Figure last) {
        var target = goals.targetOf(last.period()).orElse(null);
        if (target == null) {
            return Optional.empty();
        }
        int side = side(Objects.requireNonNull(last.value()), target);
        var chart = series.judged(XmrSettings.DEFAULTS.withTarget(target.doubleValue()))
                .orElse(null);
        var assurance = chart == null ? null : chart.assurance();
        if (side >= 0 && assurance != Assurance.FAIL) {
            return Optional.empty();
        }
        var what = Messages.text(
                "measures.finding.target." + (side >= 0 ? "met" : way()),
                Sentences.name(last.period()),
                Sentences.figure(sheet, last),
                sheet.numbers().format(target.doubleValue()));
        var outlook = chart == null || assurance == null
                ? ""
                : Messages.text(
                        "measures.finding.target." + assurance.name(),
                        Sentences.range(series, chart),
                        Messages.text("measures.periods", sheet.frequency()));
        return Optional.of(new Finding(Kind.TARGET_MISSED, last.period(), null, (what + " " + outlook).strip()));
    }

    /** The latest target of a period that several figures make up, such as a year of months. */
    private Optional<Finding> targetOfLongerPeriod() {
        return goals.targets().stream()
                .map(Goals.Goal::period)
                .filter(Objects::nonNull)
                .filter(period -> period.months() > sheet.frequency().months())
                .sorted(Comparator.reverseOrder())
                .map(series::over)
                .filter(figure -> figure.whole().isPresent())
                .findFirst()
                .flatMap(this::missed);
    }

    private Optional<Finding> missed(PeriodFigure figure) {
        var value = figure.whole().orElseThrow();
        var target = goals.targetOf(figure.period()).orElseThrow();
        return side(value, target) >= 0
                ? Optional.empty()
                : Optional.of(new Finding(
                        Kind.TARGET_MISSED,
                        figure.period(),
                        null,
                        Messages.text(
                                "measures.finding.target." + way(),
                                Sentences.name(figure.period()),
                                Sentences.value(sheet, value, figure.illustrative()),
                                sheet.numbers().format(target.doubleValue()))));
    }

    /** Below 0 when the value misses the target; where neither end is better nothing is missed. */
    private int side(BigDecimal value, @Nullable BigDecimal target) {
        return sheet.polarity().favours(value.compareTo(target));
    }

    /** On which side a missed target is missed. */
    private String way() {
        return sheet.polarity().favours(1) > 0 ? "below" : "above";
    }
}
