package uk.cspportal.measures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import uk.cspportal.measures.MeasureRoutes;
import uk.cspportal.measures.NationalMeasure;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;

/** The measures of England and Wales that a tenant does not have, each with its answer: “No local equivalent, because”. */
final class AnsweredMeasures {

    private AnsweredMeasures() {}

    static Card of(Tenant tenant, List<NationalMeasure> absent) {
        var card = new Card(Messages.text("sheet.nationals.absent.heading"))
                .aside(new TextLink(Messages.text("sheet.nationals.open"), MeasureRoutes.nationals(tenant.slug())));
        var list = new UnorderedList();
        list.addClassName("marks");
        absent.stream().filter(national -> national.answer() != null).forEach(n -> list.add(item(n)));
        if (list.getComponentCount() > 0) {
            card.add(list);
        }
        var open = absent.stream()
                .filter(NationalMeasure::isOpen)
                .map(national -> national.sheet().shortTitle())
                .toList();
        if (!open.isEmpty()) {
            card.add(new Paragraph(Messages.text("sheet.nationals.unanswered", String.join(", ", open))));
        }
        return card;
    }

    private static ListItem item(NationalMeasure national) {
        var title = new Span(national.sheet().shortTitle());
        title.addClassName("mark-month");
        var words = new Div(title, NationalActs.words(Objects.requireNonNull(national.answer())));
        words.addClassName("mark-words");
        return new ListItem(words);
    }
}
