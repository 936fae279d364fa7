package uk.cspportal.reports;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.Frequency;
import uk.cspportal.measures.MeasureRoutes;
import uk.cspportal.measures.Series;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;
import uk.cspportal.tenancy.Tenant;

/**
 * The months of the quarter for which a monthly measure has no figure, so that nobody reads one
 * month as a quarter. The same gap of several measures is told once.
 */
final class MissingMonths {

    private static final int NAMES_AT_MOST = 3;

    private final ForceOverview overview;

    MissingMonths(ForceOverview overview) {
        this.overview = overview;
    }

    List<Attention> find() {
        var found = new ArrayList<Attention>();
        gaps().forEach((gap, measures) -> found.add(attention(gap, List.copyOf(measures))));
        return found;
    }

    private Map<Gap, Set<OverviewMeasure>> gaps() {
        var result = new LinkedHashMap<Gap, Set<OverviewMeasure>>();
        for (int column = 0; column < overview.measures().size(); column++) {
            var byMonths = new LinkedHashMap<List<YearMonth>, List<Tenant>>();
            for (var row : overview.rows()) {
                var missing = missing(row.cells().get(column));
                if (!missing.isEmpty()) {
                    byMonths.computeIfAbsent(missing, m -> new ArrayList<>()).add(row.partnership());
                }
            }
            var measure = overview.measures().get(column);
            byMonths.forEach(
                    (months, where) -> result.computeIfAbsent(new Gap(months, where), g -> new LinkedHashSet<>())
                            .add(measure));
        }
        return result;
    }

    /** Months that are over, and not before the series begins, without a whole figure. */
    private List<YearMonth> missing(OverviewCell cell) {
        var series = cell.series();
        if (series == null || series.measure().sheet().frequency() != Frequency.MONTHLY) {
            return List.of();
        }
        if (series.figures().isEmpty()) {
            return List.of();
        }
        var first = series.figures().getFirst().period().start();
        var present = YearMonth.from(overview.today());
        return overview.quarter().months().stream()
                .filter(m -> m.isBefore(present))
                .filter(m -> !m.isBefore(first))
                .filter(m -> !holds(series, m))
                .toList();
    }

    private static boolean holds(Series series, YearMonth month) {
        return series.at(Period.of(month))
                .filter(f -> f.value() != null && f.status() != FigureStatus.PARTIAL)
                .isPresent();
    }

    private Attention attention(Gap gap, List<OverviewMeasure> measures) {
        var names = measures.stream().map(OverviewMeasure::shortTitle).toList();
        boolean few = names.size() <= NAMES_AT_MOST;
        boolean everywhere =
                gap.where().size() == overview.rows().size() && gap.where().size() > 1;
        var what = few
                ? Phrases.and(names)
                : Messages.text("reports.attention.monthly-measures", Phrases.number(names.size()));
        var where = everywhere
                ? Messages.text(
                        "reports.attention.all", Phrases.number(gap.where().size()))
                : Phrases.and(gap.where().stream().map(Tenant::name).toList());
        var months = Phrases.or(gap.months().stream().map(Formats::month).toList());
        var held =
                String.valueOf(overview.quarter().months().size() - gap.months().size());
        return new Attention(
                Attention.Kind.MISSING_MONTHS,
                null,
                Messages.text("reports.attention.where", capitalised(what), where),
                Messages.text(
                        "reports.attention.because",
                        few
                                ? Messages.text("reports.attention.missing", months, held)
                                : Messages.text("reports.attention.missing-of", months, held, Phrases.and(names))),
                Messages.text("reports.attention.open-measure"),
                MeasureRoutes.measure(
                        gap.where().getFirst().slug(), measures.getFirst().key()),
                Messages.text("reports.owner.performance"));
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** What is missing in which partnerships. */
    private record Gap(List<YearMonth> months, List<Tenant> where) {
        Gap {
            Objects.requireNonNull(months);
            where = List.copyOf(where);
        }
    }
}
