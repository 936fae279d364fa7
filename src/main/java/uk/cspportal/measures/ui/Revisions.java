package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.cspportal.measures.Figure;
import uk.cspportal.measures.MeasureDefinition;
import uk.cspportal.measures.Sentences;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.HistoryList;

/** Every figure that was replaced by another: when, by whom, what stood before, and why. */
final class Revisions {

    private Revisions() {}

    static Component of(MeasureDefinition sheet, List<Figure> history) {
        var revised = history.stream()
                .filter(f -> f.revision() > 1)
                .sorted(Comparator.comparing(Figure::recordedAt).reversed())
                .toList();
        if (revised.isEmpty()) {
            return new Paragraph(Messages.text("measures.revisions.none"));
        }
        var list = new HistoryList();
        revised.forEach(f -> list.event(
                Formats.dateTime(f.recordedAt()),
                Messages.text(
                        "measures.revised",
                        Sentences.name(f.period()),
                        before(history, f).map(b -> Sentences.figure(sheet, b)).orElse(""),
                        Sentences.figure(sheet, f)),
                f.recordedBy(),
                new Paragraph(Optional.ofNullable(f.reason()).orElse(""))));
        return list;
    }

    private static Optional<Figure> before(List<Figure> history, Figure revised) {
        return history.stream()
                .filter(f -> f.period().equals(revised.period()) && f.revision() == revised.revision() - 1)
                .findFirst();
    }
}
