package uk.cspportal.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.cspportal.measures.FigureService;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.NewFigure;
import uk.cspportal.measures.Provenance;
import uk.cspportal.shared.Messages;

/** At the signature, figures that the partnership changed become figures of their measures, as revisions with the reason given. */
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
                .filter(v -> v.basis() == Basis.CHANGED)
                .collect(Collectors.groupingBy(v -> v.lineId() + " " + v.measureKey()));
        for (var rows : byLineAndMeasure.values()) {
            var decision = rows.stream()
                    .filter(v -> v.period().months() == 3)
                    .findFirst()
                    .orElseThrow();
            var news = toRecord(whole, decision, rows);
            if (!news.isEmpty()) {
                figures.record(whole.tenant(), decision.measureKey(), news, decision.reason());
            }
        }
    }

    /** Changed months where months were changed, else the quarter when it is not what the months already say. */
    private List<NewFigure> toRecord(QuarterlyReturn whole, ValueEntity decision, List<ValueEntity> rows) {
        var months = rows.stream().filter(v -> v.period().months() == 1).toList();
        if (months.isEmpty() && isRecordedAlready(whole, decision)) {
            return List.of();
        }
        var changed = new ArrayList<NewFigure>();
        for (var row : months.isEmpty() ? List.of(decision) : months) {
            changed.add(new NewFigure(
                    row.period(),
                    row.amount(),
                    row.amount() == null ? FigureStatus.NOT_AVAILABLE : row.status(),
                    row.base(),
                    decision.reason(),
                    Provenance.RETURN,
                    Messages.text("returns.source", whole.quarter().label())));
        }
        return changed;
    }

    private boolean isRecordedAlready(QuarterlyReturn whole, ValueEntity decision) {
        var standing = figures.seriesOf(whole.tenant(), List.of(decision.measureKey()))
                .get(decision.measureKey())
                .quarter(whole.quarter());
        var amount = decision.amount();
        return amount != null && standing.value() != null && standing.value().compareTo(amount) == 0;
    }
}
