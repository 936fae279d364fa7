package uk.cspportal.measures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
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
        var list = new UnorderedList();
        list.addClassName("marks");
        for (var national : absent) {
            var title = new Span(national.sheet().shortTitle());
            title.addClassName("mark-month");
            var words = new Div(title);
            words.addClassName("mark-words");
            if (national.answer() == null) {
                var open = new Span(Messages.text("sheet.nationals.unanswered"));
                open.addClassName("muted");
                words.add(open);
            } else {
                words.add(NationalActs.words(national.answer()));
            }
            list.add(new ListItem(words));
        }
        return new Card(Messages.text("sheet.nationals.absent.heading"), list)
                .aside(new TextLink(Messages.text("sheet.nationals.open"), MeasureRoutes.nationals(tenant.slug())));
    }
}
