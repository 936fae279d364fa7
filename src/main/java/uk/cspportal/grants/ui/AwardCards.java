package uk.cspportal.grants.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import uk.cspportal.grants.Award;
import uk.cspportal.grants.AwardAccount;
import uk.cspportal.grants.FinancialYear;
import uk.cspportal.grants.FundedService;
import uk.cspportal.grants.GrantReturn;
import uk.cspportal.grants.GrantRoutes;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.shared.ui.TextLink;

/** What is shown of an award wherever it is shown: its facts, its services year by year, its returns. */
final class AwardCards {

    private AwardCards() {}

    /** The four facts that the Specified Information Order has published of each grant, in full. */
    static Card facts(Award award, @Nullable String fund) {
        var conditions = new OrderedList();
        award.conditions().forEach(c -> conditions.add(new ListItem(c)));
        var list = new UnorderedList(
                fact("recipient", new Span(award.recipient())),
                fact("purpose", new Span(sentence(award.purpose()))),
                fact("conditions", conditions),
                fact("reasons", new Span(award.reasons())));
        list.addClassName("fact-check");
        var dates = Messages.text("grants.range", Formats.date(award.starts()), Formats.date(award.ends()));
        return new Card(Messages.text("grants.facts"), list)
                .aside(fund == null ? dates : Messages.text("grants.facts.fund", fund, dates));
    }

    static ListItem fact(String name, Component value) {
        return new ListItem(Icon.TICK.drawing(14), Texts.strong(Messages.text("grants.fact." + name)), value);
    }

    /** A purpose is kept as the words that follow “to”; alone it begins like a sentence. */
    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }

    /** Budget and spend of each service in each year of the award. */
    static Card services(AwardAccount account) {
        var money = new Money(account.award().illustrative());
        var table = new DataTable(Messages.text("grants.services"))
                .rowHeaders()
                .stacked()
                .column(Messages.text("grants.service"));
        table.addClassName("top");
        account.award().years().forEach(y -> table.number(money.heading(y.year().label())));
        for (var service : account.services()) {
            var cells = new ArrayList<Component>();
            cells.add(Texts.cell(
                    new Span(sentence(service.name())),
                    Texts.below(service.description() == null ? "" : service.description())));
            account.award().years().forEach(y -> cells.add(year(service, y.year())));
            table.row(cells.toArray(Component[]::new));
        }
        var totals = new ArrayList<Component>();
        totals.add(new Span(Messages.text("grants.total")));
        account.award()
                .years()
                .forEach(y -> totals.add(Texts.cell(
                        new Span(Formats.pounds(y.amount())),
                        Texts.below(Messages.text("grants.spent-sum", Formats.pounds(account.spentIn(y.year())))))));
        table.totalRow(totals.toArray(Component[]::new));
        var card = new Card(Messages.text("grants.services.by-year"), table).flush();
        return money.illustrative() ? card.aside(Messages.text("grants.sign-covers")) : card;
    }

    private static Component year(FundedService service, FinancialYear year) {
        return Texts.cell(
                new Span(Formats.pounds(service.budget(year))),
                Texts.below(service.spentIn(year)
                        .map(s -> Messages.text("grants.spent-sum", Formats.pounds(s)))
                        .orElseGet(() -> Messages.text("grants.spent-unknown"))));
    }

    /** Every return so far, newest first, with what was decided. */
    static Card returns(AwardAccount account, String slug) {
        var money = new Money(account.award().illustrative());
        if (account.returns().isEmpty()) {
            return new Card(
                    Messages.text("grants.returns"),
                    new EmptyState(
                            Messages.text("grants.returns.empty"), Messages.text("grants.returns.empty.remedy")));
        }
        var table = new DataTable(Messages.text("grants.returns"))
                .rowHeaders()
                .stacked()
                .column(Messages.text("grants.returns.quarter"))
                .number(money.heading(Messages.text("grants.returns.spent")))
                .column(Messages.text("grants.returns.sent"))
                .column(Messages.text("grants.returns.state"))
                .column(Messages.text("grants.returns.decided"));
        for (var one : account.returns()) {
            table.row(
                    new TextLink(
                            one.quarter().label(),
                            GrantRoutes.grantReturn(slug, account.award().key(), one.quarter())),
                    new Span(Formats.pounds(account.spentIn(one.quarter()))),
                    sent(one),
                    States.of(one),
                    decided(one));
        }
        return new Card(Messages.text("grants.returns"), table).flush();
    }

    private static Component sent(GrantReturn one) {
        var at = one.submittedAt();
        return at == null
                ? Texts.muted(Messages.text("grants.returns.not-sent"))
                : Texts.cell(
                        new Span(Formats.date(at.atZone(Formats.LONDON).toLocalDate())),
                        Texts.below(String.valueOf(one.submittedBy())));
    }

    private static Component decided(GrantReturn one) {
        var outcome = one.outcome();
        return outcome == null
                ? Texts.muted(Messages.text("grants.returns.review-due", Formats.date(one.reviewDueOn())))
                : Texts.cell(
                        new Span(Formats.date(
                                outcome.decidedAt().atZone(Formats.LONDON).toLocalDate())),
                        Texts.below(outcome.decidedBy()));
    }
}
