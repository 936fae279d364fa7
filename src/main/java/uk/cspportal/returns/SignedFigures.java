package uk.cspportal.returns;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.cspportal.measures.FigureService;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.NewFigure;
import uk.cspportal.measures.Provenance;
import uk.cspportal.shared.Messages;

/** At the signature, figures that the partnership changed or added to become figures of their measures, as revisions with the reason given. */
@Component
class SignedFigures {

    private final ReturnStore store;
    private final FigureService figures;

    SignedFigures(ReturnStore store, FigureService figures) {
        this.store = store;
        this.figures = figures;
    }

    /** Records what was changed on the named lines; lines signed before are not touched again. */
    void record(QuarterlyReturn whole, Set<String> changed) {
        var lines = store.lines(whole).stream()
                .filter(line -> changed.contains(line.key()))
                .map(LineEntity::id)
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        var byLineAndMeasure = store.values.ofLines(whole.tenant().value(), lines).stream()
                .collect(Collectors.groupingBy(v -> v.lineId() + " " + v.measureKey()));
        for (var rows : byLineAndMeasure.values()) {
            var decision = rows.stream()
                    .filter(v -> v.period().months() == 3)
                    .findFirst()
                    .orElseThrow();
            var reason = decision.basis() == Basis.CONFIRMED ? Messages.text("returns.base-added") : decision.reason();
            var news = toRecord(whole, decision, rows).stream()
                    .map(row -> figure(whole, row, reason))
                    .toList();
            if (!news.isEmpty()) {
                figures.record(whole.tenant(), decision.measureKey(), news, reason);
            }
        }
    }

    /**
     * Of a change the changed months, else the quarter when it is not what the months already say; of a
     * confirmed figure the quarter when the number of answers behind it was added.
     */
    private List<ValueEntity> toRecord(QuarterlyReturn whole, ValueEntity decision, List<ValueEntity> rows) {
        return switch (decision.basis()) {
            case CHANGED -> {
                var months = rows.stream().filter(v -> v.period().months() == 1).toList();
                yield !months.isEmpty() ? months : isRecorded(whole, decision) ? List.of() : List.of(decision);
            }
            case CONFIRMED -> decision.base() == null || isRecorded(whole, decision) ? List.of() : List.of(decision);
            case UNCONFIRMED, NOT_AVAILABLE -> List.of();
        };
    }

    private static NewFigure figure(QuarterlyReturn whole, ValueEntity row, @Nullable String reason) {
        return new NewFigure(
                row.period(),
                row.amount(),
                row.amount() == null ? FigureStatus.NOT_AVAILABLE : row.status(),
                row.base(),
                reason,
                Provenance.RETURN,
                Messages.text("returns.source", whole.quarter().label()));
    }

    private boolean isRecorded(QuarterlyReturn whole, ValueEntity decision) {
        var standing = figures.seriesOf(whole.tenant(), List.of(decision.measureKey()))
                .get(decision.measureKey())
                .quarter(whole.quarter());
        return decision.amount() != null
                && same(decision.amount(), standing.value())
                && (decision.base() == null || same(decision.base(), standing.base()));
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
