package uk.cspportal.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Figure;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.Measure;
import uk.cspportal.measures.Provenance;
import uk.cspportal.measures.Series;
import uk.cspportal.measures.Unit;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/**
 * All partnerships of a force area together. Only counts add up, and only for periods that every
 * partnership holds whole: a sum with a part missing would look like a fall.
 */
final class OverviewTotals {

    private OverviewTotals() {}

    static OverviewCell of(TenantId forceArea, OverviewMeasure measure, List<@Nullable Series> parts, Quarter quarter) {
        var held = parts.stream().filter(Objects::nonNull).toList();
        if (held.isEmpty()) {
            return OverviewCell.empty(measure, OverviewCell.State.NOT_COLLECTED);
        }
        if (held.size() < parts.size() || !addUp(held)) {
            return OverviewCell.empty(measure, OverviewCell.State.NOT_ADDED_UP);
        }
        var cell = OverviewCell.of(measure, sum(forceArea, held), quarter);
        return cell.held() ? cell : OverviewCell.empty(measure, OverviewCell.State.NOT_ADDED_UP);
    }

    private static boolean addUp(List<Series> parts) {
        var first = parts.getFirst().measure().sheet();
        return parts.stream()
                .map(s -> s.measure().sheet())
                .allMatch(s -> s.unit() == Unit.COUNT && s.frequency() == first.frequency());
    }

    private static Series sum(TenantId forceArea, List<Series> parts) {
        var byPeriod = new HashMap<Period, List<Figure>>();
        for (var part : parts) {
            for (var figure : part.figures()) {
                if (figure.value() != null && figure.status() != FigureStatus.PARTIAL) {
                    byPeriod.computeIfAbsent(figure.period(), p -> new ArrayList<>(parts.size()))
                            .add(figure);
                }
            }
        }
        var first = parts.getFirst().measure();
        return new Series(
                new Measure(first.id(), forceArea, first.sheet()),
                byPeriod.values().stream()
                        .filter(figures -> figures.size() == parts.size())
                        .map(OverviewTotals::sum)
                        .sorted(Comparator.comparing(Figure::period))
                        .toList());
    }

    private static Figure sum(List<Figure> figures) {
        var first = figures.getFirst();
        var total = BigDecimal.ZERO;
        boolean isFinal = true;
        boolean illustrative = false;
        for (var figure : figures) {
            total = total.add(Objects.requireNonNull(figure.value()));
            isFinal &= figure.status() == FigureStatus.FINAL;
            illustrative |= figure.illustrative();
        }
        return new Figure(
                first.period(),
                total,
                isFinal ? FigureStatus.FINAL : FigureStatus.PROVISIONAL,
                null,
                null,
                illustrative ? Provenance.ILLUSTRATIVE : first.provenance(),
                first.edition(),
                first.dimension(),
                null);
    }
}
