package uk.cspportal.grants.ui;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import uk.cspportal.grants.AwardAccount;
import uk.cspportal.grants.FinancialYear;
import uk.cspportal.grants.YearEnd;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Fact;
import uk.cspportal.shared.ui.Illustrative;
import uk.cspportal.shared.ui.SummaryStrip;

/** The year's money in four facts: given, spent, and where the year will end or how it ended. */
final class YearEndStrip {

    private final YearEnd end;
    private final Money money;

    private YearEndStrip(YearEnd end, Money money) {
        this.end = end;
        this.money = money;
    }

    static SummaryStrip of(AwardAccount account, Quarter quarter) {
        var award = account.award();
        var money = new Money(award.illustrative());
        var year = FinancialYear.of(quarter);
        var end = account.yearEnd(quarter);
        var strip = new YearEndStrip(end, money);
        var facts = new SummaryStrip(
                Messages.text("grants.strip"),
                new Fact(
                        Messages.text("grants.strip.award", year.label()),
                        money.of(end.award()),
                        Messages.text(
                                "grants.strip.year",
                                String.valueOf(award.ordinal(year)),
                                String.valueOf(award.years().size()))),
                new Fact(
                        Messages.text("grants.strip.spent", Formats.monthName(quarter.lastMonth())),
                        money.of(end.spent()),
                        Messages.text(
                                "grants.strip.profile",
                                money.against(account.profileTo(quarter.lastMonth()), end.spent()))),
                strip.yearEnd(),
                strip.underspend());
        facts.addClassName("with-ranges");
        return facts;
    }

    private Fact yearEnd() {
        if (end.isOver()) {
            return new Fact(
                    Messages.text("grants.strip.ended"),
                    Illustrative.markIf(
                            money.illustrative(),
                            Messages.text("grants.strip.of", Formats.pounds(end.spent()), Formats.pounds(end.award()))),
                    Messages.text("grants.strip.share-spent", percent(end.spent())));
        }
        return end.hasForecast()
                ? new Fact(
                        Messages.text("grants.strip.forecast"),
                        money.range(end.range().low(), end.range().high()),
                        Messages.text("grants.strip.level", String.valueOf(YearEnd.LEVEL_PERCENT)))
                : new Fact(
                        Messages.text("grants.strip.forecast"),
                        new Span(Messages.text("grants.strip.no-forecast")),
                        Messages.text("grants.strip.no-forecast.why"));
    }

    private Fact underspend() {
        var least = end.leastUnderspend();
        var most = end.mostUnderspend();
        if (end.isOver()) {
            boolean over = least.signum() < 0;
            return new Fact(
                    Messages.text(over ? "grants.strip.overspend" : "grants.strip.underspend"),
                    money.of(least.abs()),
                    Messages.text("grants.strip.share", percent(least.abs())));
        }
        if (!end.hasForecast()) {
            return new Fact(
                    Messages.text("grants.strip.left"),
                    money.of(end.award().subtract(end.spent())),
                    Messages.text("grants.strip.months-left", String.valueOf(end.monthsLeft())));
        }
        if (least.signum() < 0 && most.signum() > 0) {
            return new Fact(
                    Messages.text("grants.strip.likely"),
                    Illustrative.markIf(
                            money.illustrative(),
                            Messages.text(
                                    "grants.range",
                                    Money.difference(BigDecimal.ZERO, Money.rounded(least.abs())),
                                    Money.difference(Money.rounded(most), BigDecimal.ZERO))),
                    Messages.text("grants.strip.around"));
        }
        boolean over = most.signum() <= 0;
        var low = over ? most.abs() : least;
        var high = over ? least.abs() : most;
        return new Fact(
                Messages.text(over ? "grants.strip.likely-over" : "grants.strip.likely-under"),
                money.range(low, high),
                Messages.text("grants.strip.share-range", percent(low), percent(high)));
    }

    private String percent(BigDecimal part) {
        return end.percentOfAward(part).toPlainString();
    }
}
