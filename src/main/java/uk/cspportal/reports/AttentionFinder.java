package uk.cspportal.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.cspportal.measures.MeasureRoutes;
import uk.cspportal.measures.Sentences;
import uk.cspportal.plans.PlanRoutes;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;

/**
 * Finds what in an overview needs attention, and says because of what. Improvements need none. What
 * all partnerships show together is only listed when no single one of them shows it.
 */
final class AttentionFinder {

    private final ForceOverview overview;

    AttentionFinder(ForceOverview overview) {
        this.overview = overview;
    }

    List<Attention> find() {
        var found = new ArrayList<Attention>();
        for (int column = 0; column < overview.measures().size(); column++) {
            signals(column, found);
        }
        found.addAll(new MissingMonths(overview).find());
        overview.rows().forEach(r -> returnAtRisk(r).ifPresent(found::add));
        unlinked(false).ifPresent(found::add);
        unlinked(true).ifPresent(found::add);
        found.sort(Comparator.comparing(Attention::kind));
        return List.copyOf(found);
    }

    private void signals(int column, List<Attention> found) {
        for (var row : overview.rows()) {
            var cell = row.cells().get(column);
            kind(cell)
                    .ifPresent(kind -> found.add(new Attention(
                            kind,
                            cell.variation().orElseThrow(),
                            Messages.text(
                                    "reports.attention.where",
                                    cell.measure().shortTitle(),
                                    row.partnership().name()),
                            because(reason(cell)),
                            Messages.text("reports.attention.open-measure"),
                            MeasureRoutes.measure(
                                    row.partnership().slug(), cell.measure().key()),
                            Messages.text("reports.owner.police"))));
        }
        if (!overview.totals().isEmpty()) {
            together(column, overview.totals().get(column)).ifPresent(found::add);
        }
    }

    private Optional<Attention> together(int column, OverviewCell total) {
        var kind = kind(total);
        boolean single = overview.rows().stream()
                .anyMatch(r -> r.cells().get(column).variation().equals(total.variation()));
        if (kind.isEmpty() || single) {
            return Optional.empty();
        }
        var largest = overview.rows().stream()
                .filter(r -> r.cells().get(column).held())
                .max(Comparator.comparing(r -> Objects.requireNonNull(
                        Objects.requireNonNull(r.cells().get(column).figure()).value())))
                .orElseThrow()
                .partnership();
        var count = Phrases.number(overview.rows().size());
        return Optional.of(new Attention(
                kind.get(),
                total.variation().orElseThrow(),
                Messages.text(
                        "reports.attention.where-together", total.measure().shortTitle(), count),
                Messages.text("reports.attention.together", count, reason(total)),
                Messages.text("reports.attention.open-largest", largest.name()),
                MeasureRoutes.measure(largest.slug(), total.measure().key()),
                Messages.text("reports.owner.performance")));
    }

    private static Optional<Attention.Kind> kind(OverviewCell cell) {
        return cell.finding().flatMap(finding -> switch (finding) {
            case CONCERN -> Optional.of(Attention.Kind.CONCERN);
            case SIGNAL -> Optional.of(Attention.Kind.SIGNAL);
            default -> Optional.empty();
        });
    }

    private static String reason(OverviewCell cell) {
        return Sentences.detail(Objects.requireNonNull(cell.series()));
    }

    private Optional<Attention> returnAtRisk(OverviewRow row) {
        var progress = row.progress();
        if (progress == null || !progress.atRisk(overview.today())) {
            return Optional.empty();
        }
        long left = progress.daysLeft(overview.today());
        var when = left < 0 ? "late" : left == 0 ? "today" : left == 1 ? "tomorrow" : "near";
        return Optional.of(new Attention(
                Attention.Kind.RETURN_AT_RISK,
                null,
                Messages.text("reports.attention.return", row.partnership().name()),
                because(Messages.text(
                        "reports.attention.return." + when,
                        String.valueOf(progress.ready()),
                        String.valueOf(progress.total()),
                        Formats.count(Math.abs(left)),
                        Formats.deadline(progress.collectBy()))),
                Messages.text(progress.readable() ? "reports.attention.open-return" : "reports.attention.open-returns"),
                progress.readable()
                        ? ReturnRoutes.of(row.partnership().slug(), overview.quarter())
                        : ReturnRoutes.list(overview.forceArea().slug()),
                Messages.text("reports.owner.officer")));
    }

    /** Priorities without a measure; apart those that local plans carry, which is less of a gap. */
    private Optional<Attention> unlinked(boolean carried) {
        var gaps = overview.priorities().stream()
                .filter(p -> !p.hasMeasures() && p.carried() == carried)
                .toList();
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        var numbers =
                Phrases.and(gaps.stream().map(p -> String.valueOf(p.number())).toList());
        var titles = Phrases.or(gaps.stream()
                .map(p -> Messages.text("reports.quoted", p.title()))
                .toList());
        return Optional.of(new Attention(
                Attention.Kind.UNLINKED_PRIORITY,
                null,
                Messages.text(
                        gaps.size() == 1 ? "reports.attention.priority" : "reports.attention.priorities", numbers),
                because(Messages.text(carried ? "reports.attention.no-measure" : "reports.attention.no-link", titles)),
                Messages.text("reports.attention.open-plan"),
                PlanRoutes.plan(overview.forceArea().slug()),
                Messages.text("reports.owner.commissioning")));
    }

    private static String because(String reason) {
        return Messages.text("reports.attention.because", reason);
    }
}
