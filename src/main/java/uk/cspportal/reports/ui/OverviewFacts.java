package uk.cspportal.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.cspportal.measures.Sentences;
import uk.cspportal.reports.ForceOverview;
import uk.cspportal.reports.OverviewCell;
import uk.cspportal.reports.OverviewPriority;
import uk.cspportal.reports.OverviewRow;
import uk.cspportal.reports.Phrases;
import uk.cspportal.reports.ReturnProgress;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Fact;
import uk.cspportal.shared.ui.Illustrative;
import uk.cspportal.shared.ui.SummaryStrip;
import uk.cspportal.shared.ui.TrendArrow;
import uk.cspportal.shared.ui.TrendArrow.Direction;

/** Four facts before the matrix: the first measure of each of two priorities, how many concerns, how many returns. */
final class OverviewFacts {

    private static final int MEASURES = 2;

    private final ForceOverview overview;

    OverviewFacts(ForceOverview overview) {
        this.overview = overview;
    }

    SummaryStrip strip() {
        var facts = new ArrayList<Fact>();
        overview.priorities().stream()
                .flatMap(p -> firstOf(p).stream())
                .limit(MEASURES)
                .forEach(c -> facts.add(measure(c)));
        facts.add(concern());
        facts.add(returns());
        return new SummaryStrip(
                        Messages.text("reports.facts", overview.quarter().label()), facts.toArray(Fact[]::new))
                .large();
    }

    private List<OverviewCell> firstOf(OverviewPriority priority) {
        return overview.headline().stream()
                .filter(c -> c.held() && priority.measures().contains(c.measure()))
                .limit(1)
                .toList();
    }

    private static Fact measure(OverviewCell cell) {
        var period = Objects.requireNonNull(cell.period());
        var before = Sentences.name(period.yearBefore());
        var change = cell.change();
        Component comparison = change.change().rounded() == null
                ? new Span(Messages.text("reports.fact.no-change", before))
                : new TrendArrow(
                        direction(change.direction()),
                        capitalised(Messages.text("reports.fact.change", change.phrase(), before)));
        return new Fact(
                Messages.text("reports.fact.measure", cell.measure().shortTitle(), Sentences.name(period)),
                Illustrative.markIf(cell.illustrative(), cell.value()),
                comparison);
    }

    private Fact concern() {
        var charted = overview.cells().filter(c -> c.chart() != null).toList();
        var concerns = charted.stream().filter(OverviewCell::isConcern).toList();
        var improving = Phrases.number(
                (int) charted.stream().filter(OverviewCell::isImprovement).count());
        int partnerships = overview.rows().size();
        var value = Messages.text(
                "reports.fact.concern.value", Formats.count(concerns.size()), Formats.count(charted.size()));
        return new Fact(
                Messages.text("reports.fact.concern", overview.quarter().label()),
                Illustrative.markIf(concerns.stream().anyMatch(OverviewCell::illustrative), value),
                partnerships == 1
                        ? capitalised(Messages.text("reports.fact.concern.where.one", improving))
                        : Messages.text("reports.fact.concern.where", Phrases.number(partnerships), improving));
    }

    private Fact returns() {
        var label = Messages.text("reports.fact.returns", overview.quarter().label());
        var progress = overview.rows().stream()
                .map(OverviewRow::progress)
                .filter(Objects::nonNull)
                .toList();
        if (progress.isEmpty()) {
            return new Fact(
                    label, Messages.text("reports.fact.returns.none"), Messages.text("reports.fact.returns.none.why"));
        }
        int ready = progress.stream().mapToInt(ReturnProgress::ready).sum();
        int lines = progress.stream().mapToInt(ReturnProgress::total).sum();
        return new Fact(
                label,
                Messages.text(
                        "reports.fact.returns.value",
                        Formats.count(progress.stream()
                                .filter(ReturnProgress::complete)
                                .count()),
                        Formats.count(overview.rows().size())),
                Messages.text("reports.fact.returns.lines", Formats.count(ready), Formats.count(lines)));
    }

    private static Direction direction(int sign) {
        return sign > 0 ? Direction.UP : sign < 0 ? Direction.DOWN : Direction.FLAT;
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
