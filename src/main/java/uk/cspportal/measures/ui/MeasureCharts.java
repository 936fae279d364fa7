package uk.cspportal.measures.ui;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cspportal.measures.Figure;
import uk.cspportal.measures.Goals;
import uk.cspportal.measures.Sentences;
import uk.cspportal.measures.Series;
import uk.cspportal.measures.Unit;
import uk.cspportal.measures.statistics.XmrChart;
import uk.cspportal.measures.statistics.XmrSegment;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.chart.ChartSpec;
import uk.cspportal.shared.chart.Note;
import uk.cspportal.shared.chart.ReferenceLine;
import uk.cspportal.shared.chart.Series.Mark;
import uk.cspportal.shared.ui.Sparkline;

/** A series as a chart: its figures with the state of each, average and expected range, gaps hatched. */
public final class MeasureCharts {

    private static final String ILLUSTRATIVE = "‡";

    private MeasureCharts() {}

    /** The chart of everything that is held; {@code place} is the name of the partnership. */
    public static ChartSpec of(Series series, String place) {
        return withLevels(plain(series, place, 0), series, series.chart());
    }

    /**
     * The chart as it is analysed.
     *
     * @param goals the targets it is held against
     * @param marks what somebody noted
     * @param choice what of it is shown
     * @param ahead periods still to come over which the projection is drawn
     */
    static ChartSpec analysed(
            Series series,
            String place,
            Goals goals,
            List<uk.cspportal.measures.Mark> marks,
            AnalysisChoice choice,
            int ahead) {
        var chart = series.chart();
        boolean fan = choice.projection() && ahead > 0 && chart.hasLimits();
        var spec = plain(series, place, fan ? ahead : 0);
        if (choice.limits()) {
            spec = withLevels(spec, series, chart);
        }
        spec = TargetLines.on(spec, series, goals);
        if (fan) {
            spec = ProjectionFan.on(spec, series, chart, ahead);
        }
        if (choice.notes()) {
            spec = withNotes(spec, series, marks);
        }
        return spec.since(choice.firstOf(series.periods()));
    }

    private static ChartSpec plain(Series series, String place, int ahead) {
        var sheet = series.measure().sheet();
        var chart = series.chart();
        var spec = ChartSpec.of(
                        title(series, place),
                        Sentences.whole(series),
                        Messages.text("measures.chart.unit", sheet.unit()),
                        labels(series, ahead))
                .with(sheet.numbers())
                .with(uk.cspportal.shared.chart.Series.marked(
                        sheet.shortTitle(),
                        ProjectionFan.lengthened(series.values(), ahead, null),
                        ProjectionFan.lengthened(marks(chart), ahead, Mark.PLAIN)));
        return spec.withGapsHatched(Messages.text("measures.chart.gap", sheet.frequency()));
    }

    private static List<String> labels(Series series, int ahead) {
        var periods = series.periods();
        return Stream.concat(
                        periods.stream(),
                        IntStream.rangeClosed(1, ahead)
                                .mapToObj(i -> periods.getLast().plus(i)))
                .map(MeasureCharts::label)
                .toList();
    }

    /** As {@link #of(Series, String)}, without what came after a month; for a page about an earlier quarter. */
    public static ChartSpec until(Series series, YearMonth last, String place) {
        return of(series.until(last), place);
    }

    /** The course of a series for a row of a table. */
    public static Sparkline sparkline(Series series) {
        var chart = series.chart();
        return new Sparkline(series.values(), chart.mean(), Marks.of(chart));
    }

    /** Average and limits of each stretch between rebases; flags where one begins. */
    private static ChartSpec withLevels(ChartSpec spec, Series series, XmrChart chart) {
        var result = spec;
        XmrSegment before = null;
        for (var segment : chart.segments()) {
            result = withLevels(result, series, segment, chart.segments().size() > 1);
            if (before != null) {
                result = result.with(flag(series, before, segment));
            }
            before = segment;
        }
        return result;
    }

    private static ChartSpec withLevels(ChartSpec spec, Series series, XmrSegment segment, boolean oneOfSeveral) {
        var sheet = series.measure().sheet();
        var mean = segment.mean();
        var upper = segment.upperLimit();
        var lower = segment.lowerLimit();
        if (mean == null || upper == null || lower == null) {
            return spec;
        }
        var first = oneOfSeveral ? segment.from() : null;
        boolean whole = !oneOfSeveral && spec.periods().size() == segment.to();
        var last = whole ? null : (Integer) (segment.to() - 1);
        return spec.with(ReferenceLine.limit(Messages.text("measures.chart.upper"), sheet.withinReach(upper))
                        .during(first, last))
                .with(ReferenceLine.average(Messages.text("measures.chart.average"), mean)
                        .during(first, last))
                .with(ReferenceLine.limit(Messages.text("measures.chart.lower"), sheet.withinReach(lower))
                        .during(first, last));
    }

    private static Note flag(Series series, XmrSegment before, XmrSegment segment) {
        var period = series.periods().get(segment.from());
        var numbers = series.measure().sheet().numbers();
        var moved = before.mean() == null || segment.mean() == null
                ? ""
                : Messages.text("measures.chart.moved", numbers.format(before.mean()), numbers.format(segment.mean()));
        var key = series.breaks().contains(period) ? "measures.chart.redefined" : "measures.chart.rebased";
        return Note.flag(segment.from(), Messages.text(key, label(period)), moved);
    }

    /** What somebody noted at its period. */
    private static ChartSpec withNotes(ChartSpec spec, Series series, List<uk.cspportal.measures.Mark> marks) {
        var periods = series.periods();
        var result = spec;
        for (var mark : marks) {
            int at = IntStream.range(0, periods.size())
                    .filter(i -> periods.get(i).eachMonth().contains(mark.month()))
                    .findFirst()
                    .orElse(-1);
            if (at >= 0 && mark.kind() == uk.cspportal.measures.Mark.Kind.NOTE) {
                result = result.with(Note.point(at, label(periods.get(at)), mark.wording()));
            }
        }
        return result;
    }

    private static List<Mark> marks(XmrChart chart) {
        return chart.points().stream()
                .map(p -> chart.hasLimits() ? Marks.ofPoint(p.variation()) : Mark.PLAIN)
                .toList();
    }

    private static String title(Series series, String place) {
        var sheet = series.measure().sheet();
        var form = sheet.unit() == Unit.COUNT ? "measures.chart.title" : "measures.chart.title.by";
        var title = Messages.text(form + "." + sheet.frequency(), sheet.shortTitle(), place);
        return series.figures().stream().anyMatch(Figure::illustrative) ? title + ILLUSTRATIVE : title;
    }

    private static String label(Period period) {
        return switch (period.months()) {
            case 3 -> Quarter.of(period.start()).label();
            default -> Formats.shortMonth(period.end());
        };
    }
}
