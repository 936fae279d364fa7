package uk.cspportal.reports;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cspportal.measures.Figure;
import uk.cspportal.measures.Provenance;
import uk.cspportal.measures.Series;
import uk.cspportal.measures.Unit;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;

/** The cautions beside an overview. Each appears only when it is true of the figures that are shown. */
final class ReadingNotes {

    private static final String SEASONAL = "anti-social-behaviour";
    private static final int MONTHS_OF_A_YEAR = 12;

    private final ForceOverview overview;

    ReadingNotes(ForceOverview overview) {
        this.overview = overview;
    }

    List<ReadingNote> find() {
        var notes = new ArrayList<ReadingNote>();
        if (shown().anyMatch(c -> c.chart() != null)) {
            notes.add(note("signal"));
        }
        season().ifPresent(notes::add);
        if (shown().anyMatch(c -> c.chart() != null && c.chart().trialLimits())) {
            notes.add(note("trial"));
        }
        if (figures().anyMatch(f -> f.provenance() == Provenance.OPEN_DATA)) {
            notes.add(note("place"));
        }
        if (!overview.totals().isEmpty() && shown().anyMatch(c -> unit(c) == Unit.PERCENT)) {
            notes.add(note("percent"));
        }
        if (overview.cells().anyMatch(c -> c.state() == OverviewCell.State.NOT_COLLECTED)) {
            notes.add(note("not-collected"));
        }
        if (figures().anyMatch(Figure::illustrative)) {
            notes.add(note("illustrative"));
        }
        planEnded().ifPresent(notes::add);
        return List.copyOf(notes);
    }

    private Stream<OverviewCell> shown() {
        return overview.cells().filter(OverviewCell::held);
    }

    private Stream<Figure> figures() {
        return shown().map(OverviewCell::figure).filter(Objects::nonNull);
    }

    private static Unit unit(OverviewCell cell) {
        return Objects.requireNonNull(cell.series()).measure().sheet().unit();
    }

    /** Anti-social behaviour rises in summer: shown from the last calendar year that is held whole. */
    private Optional<ReadingNote> season() {
        return overview.headline().stream()
                .filter(c -> c.measure().key().equals(SEASONAL) && c.held())
                .findFirst()
                .flatMap(c -> season(Objects.requireNonNull(c.series())));
    }

    private Optional<ReadingNote> season(Series series) {
        int latest = overview.quarter().lastMonth().getYear();
        for (int year = latest; year > latest - 3; year--) {
            var months = months(series, Year.of(year));
            if (months.size() == MONTHS_OF_A_YEAR) {
                var byValue = Comparator.comparing((Figure f) -> Objects.requireNonNull(f.value()));
                var highest = months.stream().max(byValue).orElseThrow();
                var lowest = months.stream().min(byValue).orElseThrow();
                return Optional.of(new ReadingNote(
                        Messages.text(
                                "reports.note.season.heading",
                                series.measure().sheet().shortTitle()),
                        Messages.text(
                                "reports.note.season",
                                String.valueOf(year),
                                name(highest),
                                value(series, highest),
                                name(lowest),
                                value(series, lowest))));
            }
        }
        return Optional.empty();
    }

    private static List<Figure> months(Series series, Year year) {
        return series.figures().stream()
                .filter(f -> f.period().months() == 1 && f.value() != null)
                .filter(f -> f.period().start().getYear() == year.getValue())
                .toList();
    }

    private static String name(Figure figure) {
        return Formats.monthName(figure.period().start());
    }

    private static String value(Series series, Figure figure) {
        return series.measure()
                .sheet()
                .numbers()
                .format(Objects.requireNonNull(figure.value()).doubleValue());
    }

    private Optional<ReadingNote> planEnded() {
        var plan = overview.plan();
        if (plan == null || plan.validTo() == null || !plan.validTo().isBefore(overview.today())) {
            return Optional.empty();
        }
        return Optional.of(new ReadingNote(
                Messages.text("reports.note.plan.heading"),
                Messages.text("reports.note.plan", plan.title(), Formats.date(plan.validTo()))));
    }

    private static ReadingNote note(String key) {
        return new ReadingNote(Messages.text("reports.note." + key + ".heading"), Messages.text("reports.note." + key));
    }
}
