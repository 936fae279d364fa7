package uk.cspportal.returns.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import uk.cspportal.measures.Series;
import uk.cspportal.returns.LineValue;
import uk.cspportal.shared.Messages;

/** A line for those who read it: the figures as decided, and the four texts. */
final class LineSheet extends Div {

    LineSheet(LinePage page, Map<String, Series> series) {
        addClassNames("stack", "line-form");
        var cards = new ValueCards(page);
        for (var value : page.line().values()) {
            var known = cards.series(series, value);
            var sheet = decided(value, known);
            page.line().questions().stream()
                    .filter(question ->
                            question.measure().equals(value.measure().key()))
                    .forEach(question -> sheet.add(AccountText.of(question)));
            add(cards.row(value, known, sheet));
        }
        if (page.line().values().isEmpty()) {
            add(cards.milestone(page.line().guideline()));
        }
        add(ContextCard.readOnly(page.line(), page.quarter(), cards.nextNumber()));
    }

    private static Div decided(LineValue value, Series series) {
        var decision = new Paragraph(Decisions.inWords(value, value.basis(), value.value(), value.reason()));
        decision.addClassName("strong");
        var table = new FigureTable(value);
        var sentence = new Paragraph(YearBefore.sentence(value, table));
        sentence.addClassNames("small", "secondary");
        var source = new Paragraph(Sources.provenance(value, series));
        source.addClassName("source");
        var sheet = new Div(decision, table, sentence);
        var origin = value.origin();
        if (origin != null) {
            var from = new Paragraph(Messages.text("returns.line.origin.read", origin));
            from.addClassName("small");
            sheet.add(from);
        }
        sheet.add(source);
        sheet.addClassName("value-form");
        return sheet;
    }
}
