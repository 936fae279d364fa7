package uk.cspportal.grants.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import uk.cspportal.grants.Decision;
import uk.cspportal.grants.Outcome;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.KeyFacts;

/** A decision as it was recorded: what, how much, on which conditions, why, by whom and when. */
final class OutcomeCard {

    private OutcomeCard() {}

    static Card of(Outcome outcome, Money money) {
        var facts = new KeyFacts();
        var amount = outcome.amount();
        if (amount != null) {
            facts.row(Messages.text("grants.outcome.pays"), money.of(amount));
        }
        facts.row(Messages.text("grants.outcome.by"), outcome.decidedBy())
                .row(Messages.text("grants.outcome.at"), Formats.dateTime(outcome.decidedAt()));
        var body = new Div(new Div(States.of(outcome.decision())), facts);
        body.addClassNames("stack", "tight");
        var conditions = outcome.conditions();
        if (conditions != null && !conditions.isBlank()) {
            var list = new OrderedList();
            conditions.lines().filter(line -> !line.isBlank()).forEach(line -> list.add(new ListItem(line)));
            list.addClassNames("numbered", "small");
            body.add(new Div(Texts.strong(Messages.text("grants.decision.conditions")), list));
        }
        body.add(new Div(
                Texts.strong(Messages.text(
                        outcome.decision() == Decision.QUERIED ? "grants.outcome.question" : "grants.outcome.reason")),
                small(outcome.reason())));
        var card = new Card(Messages.text("grants.decision"), body).aside(Messages.text("grants.outcome.recorded"));
        card.addClassName("decision");
        return card;
    }

    private static Paragraph small(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("small");
        return paragraph;
    }
}
