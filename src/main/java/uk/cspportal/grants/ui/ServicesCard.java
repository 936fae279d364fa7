package uk.cspportal.grants.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.TableDataCell;
import java.math.BigDecimal;
import java.util.Map;
import uk.cspportal.grants.AwardAccount;
import uk.cspportal.grants.FinancialYear;
import uk.cspportal.grants.FundedService;
import uk.cspportal.grants.GrantReturn;
import uk.cspportal.measures.Sentences;
import uk.cspportal.measures.Series;
import uk.cspportal.measures.ui.Marks;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.shared.ui.Illustrative;
import uk.cspportal.shared.ui.SpcIcon;

/** Each funded service of a return: its money, its outputs against plan, and the measure that it should move. */
final class ServicesCard {

    private final AwardAccount account;
    private final GrantReturn shown;
    private final Map<String, Series> outcomes;
    private final Money money;

    private ServicesCard(AwardAccount account, GrantReturn shown, Map<String, Series> outcomes) {
        this.account = account;
        this.shown = shown;
        this.outcomes = outcomes;
        money = new Money(account.award().illustrative());
    }

    /** @param outcomes the recipient's series by measure key */
    static Card of(AwardAccount account, GrantReturn shown, Map<String, Series> outcomes) {
        var drawing = new ServicesCard(account, shown, outcomes);
        var card = new Card(Messages.text("grants.services.heading"), drawing.table()).flush();
        return drawing.money.illustrative() ? card.aside(Messages.text("grants.sign-covers")) : card;
    }

    private DataTable table() {
        var quarter = shown.quarter();
        var year = FinancialYear.of(quarter);
        var table = new DataTable(Messages.text("grants.services.heading"))
                .rowHeaders()
                .stacked()
                .column(Messages.text("grants.service"))
                .number(money.heading(Messages.text("grants.services.award")))
                .number(money.heading(Messages.text("grants.services.profile", Formats.monthName(quarter.lastMonth()))))
                .number(money.heading(Messages.text("grants.services.spent")))
                .column(money.heading(Messages.text("grants.services.outputs", Formats.months(quarter))))
                .column(new DataTable.Column(Messages.text("grants.services.outcome"), DataTable.Align.START, "232px"));
        table.addClassName("top");
        account.services().forEach(service -> table.row(cells(service, year)));
        table.totalRow(
                new Span(Messages.text("grants.total")),
                new Span(Formats.pounds(account.award().amount(year).orElse(BigDecimal.ZERO))),
                new Span(Formats.pounds(account.profileTo(quarter.lastMonth()))),
                new Span(Formats.pounds(account.spentTo(quarter.lastMonth()))),
                new TableDataCell(),
                new TableDataCell());
        return table;
    }

    private Component[] cells(FundedService service, FinancialYear year) {
        var last = shown.quarter().lastMonth();
        var profile = service.profileTo(last);
        var spent = service.spentTo(last);
        return new Component[] {
            Texts.cell(
                    new Span(service.shortName()),
                    Texts.below(service.description() == null ? "" : service.description())),
            new Span(Formats.pounds(service.budget(year))),
            new Span(Formats.pounds(profile)),
            Texts.cell(new Span(Formats.pounds(spent)), Texts.below(Money.difference(profile, spent))),
            shown.entry(service.key())
                    .<Component>map(e -> outputs(service, e))
                    .orElseGet(() -> Texts.muted(Messages.text("grants.services.no-entry"))),
            outcome(service)
        };
    }

    private static Component outputs(FundedService service, GrantReturn.Entry entry) {
        var actual = entry.actual();
        if (actual == null) {
            return Texts.muted(Messages.text("grants.services.no-entry"));
        }
        int more = actual - entry.planned();
        var way = more == 0 ? "as-planned" : more > 0 ? "more" : "fewer";
        return Texts.cell(
                new Span(Messages.text("grants.outputs", Formats.count(actual), service.outputUnit())),
                Texts.below(Messages.text(
                        "grants.outputs." + way, Formats.count(entry.planned()), Formats.count(Math.abs(more)))));
    }

    private Component outcome(FundedService service) {
        var series = service.outcomeMeasure() == null ? null : outcomes.get(service.outcomeMeasure());
        if (series == null) {
            var note = new Div(Icon.GAP.drawing(13), new Span(Messages.text("grants.services.no-measure")));
            note.addClassName("gap-note");
            return Texts.cell(note, Texts.below(Messages.text("grants.services.no-measure.remedy")));
        }
        var then = series.until(shown.quarter().lastMonth());
        var mark = Marks.of(then);
        var words = new Div();
        Sentences.charted(then)
                .ifPresentOrElse(
                        figure -> words.add(
                                new Span(Messages.text(
                                        "grants.outcome.figure",
                                        series.measure().sheet().shortTitle(),
                                        series.measure()
                                                .sheet()
                                                .numbers()
                                                .format(
                                                        figure.value() == null
                                                                ? 0
                                                                : figure.value().doubleValue()))),
                                figure.illustrative() ? Illustrative.sign() : new Span(),
                                Texts.below(Messages.text(
                                        "grants.outcome.state", mark.word(), Sentences.name(figure.period())))),
                        () -> words.add(
                                new Span(series.measure().sheet().shortTitle()),
                                Texts.below(Messages.text("grants.outcome.none"))));
        var cell = new Div(SpcIcon.alone(mark, 24), words);
        cell.addClassName("mark-and-words");
        return cell;
    }
}
