package uk.cspportal.grants.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import uk.cspportal.grants.AwardAccount;
import uk.cspportal.grants.FundedService;
import uk.cspportal.grants.GrantReturn;
import uk.cspportal.grants.Level;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.Pips;

/** What a partnership says in a grant return besides its figures: its words on each service, and the risks. */
final class ReturnCards {

    private ReturnCards() {}

    static Card narratives(AwardAccount account, GrantReturn shown) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        account.services()
                .forEach(service -> shown.entry(service.key()).ifPresent(entry -> list.add(narrative(service, entry))));
        var card = new Card(Messages.text("grants.narratives"), list);
        if (list.getChildren().findAny().isEmpty()) {
            card.replace(new EmptyState(
                    Messages.text("grants.narratives.empty"), Messages.text("grants.narratives.empty.remedy")));
        }
        return card;
    }

    private static ListItem narrative(FundedService service, GrantReturn.Entry entry) {
        return new ListItem(new Div(Texts.strong(service.shortName())), new Paragraph(entry.narrative()));
    }

    static Card risks(GrantReturn shown) {
        if (shown.risks().isEmpty()) {
            return new Card(
                    Messages.text("grants.risks"),
                    new EmptyState(Messages.text("grants.risks.empty"), Messages.text("grants.risks.empty.remedy")));
        }
        var table = new DataTable(Messages.text("grants.risks"))
                .rowHeaders()
                .stacked()
                .column(Messages.text("grants.risks.risk"))
                .column(new DataTable.Column(Messages.text("grants.risks.likelihood"), DataTable.Align.START, "104px"))
                .column(new DataTable.Column(Messages.text("grants.risks.impact"), DataTable.Align.START, "98px"))
                .column(new DataTable.Column(Messages.text("grants.risks.owner"), DataTable.Align.START, "128px"))
                .column(new DataTable.Column(Messages.text("grants.risks.action"), DataTable.Align.START, "230px"));
        table.addClassName("top");
        shown.risks()
                .forEach(risk -> table.row(
                        new Span(risk.risk()),
                        level(risk.likelihood()),
                        level(risk.impact()),
                        new Span(risk.owner()),
                        new Span(risk.mitigation())));
        return new Card(Messages.text("grants.risks"), table).flush();
    }

    private static Component level(Level level) {
        return Pips.level(level.ordinal() + 1, Level.values().length, Messages.text("grants.level", level));
    }
}
