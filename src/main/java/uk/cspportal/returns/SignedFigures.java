package uk.cspportal.returns;

import java.util.ArrayList;
import java.util.List;
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

    void record(QuarterlyReturn whole) {
        var lines = store.lines(whole).stream().map(LineEntity::id).toList();
        var byLineAndMeasure = store.values.ofLines(whole.tenant().value(), lines).stream()
                .filter(v -> v.basis() == Basis.CHANGED)
                .collect(Collectors.groupingBy(v -> v.lineId() + " " + v.measureKey()));
        for (var rows : byLineAndMeasure.values()) {
            var decision = rows.stream()
                    .filter(v -> v.period().months() == 3)
                    .findFirst()
                    .orElseThrow();
            figures.record(whole.tenant(), decision.measureKey(), toRecord(whole, decision, rows), decision.reason());
        }
    }

    /** Changed months where months were changed, else the quarter. */
    private static List<NewFigure> toRecord(QuarterlyReturn whole, ValueEntity decision, List<ValueEntity> rows) {
        var months = rows.stream().filter(v -> v.period().months() == 1).toList();
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
}
