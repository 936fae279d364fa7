package uk.cspportal.returns.rounds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.cspportal.returns.rounds.PlannedDates;
import uk.cspportal.returns.rounds.Round;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.tenancy.Tenants;

/** The tables of a calendar: quarters and their meetings, and below them partnerships and their dates. */
final class RoundTables {

    private final Tenants tenants;
    private final Quarter last;
    private final Quarter first;

    /** Quarters from {@code last} back to {@code first} are shown also while nothing is set for them. */
    RoundTables(Tenants tenants, Quarter last, Quarter first) {
        this.tenants = tenants;
        this.last = last;
        this.first = first;
    }

    /** @param act opens what sets a quarter's round; null where the reader may not */
    Card rounds(List<Round> set, Function<Quarter, @Nullable Runnable> act) {
        var table = new DataTable(Messages.text("rounds.rounds")).rowHeaders().stacked();
        table.column(Messages.text("rounds.quarter"))
                .column(Messages.text("rounds.opens"))
                .column(Messages.text("rounds.papers"))
                .column(Messages.text("rounds.panel"))
                .column(Messages.text("rounds.act"));
        var byQuarter = new TreeMap<Quarter, @Nullable Round>();
        for (var quarter = first; quarter.compareTo(last) <= 0; quarter = quarter.plus(1)) {
            byQuarter.put(quarter, null);
        }
        set.forEach(round -> byQuarter.put(round.quarter(), round));
        byQuarter
                .descendingMap()
                .forEach((quarter, round) -> table.row(
                        name(quarter),
                        day(round == null ? null : round.opens()),
                        day(round == null ? null : round.papersDue()),
                        day(round == null ? null : round.panelMeeting()),
                        button(
                                "set-" + quarter.slug(),
                                Messages.text(round == null ? "rounds.set" : "rounds.change"),
                                Messages.text("rounds.set.of", quarter.label()),
                                act.apply(quarter))));
        return new Card(Messages.text("rounds.rounds"), table).flush();
    }

    /** @param act opens what changes a partnership's dates; null where the reader may not */
    Card partnerships(Round round, List<PlannedDates> planned, Function<PlannedDates, @Nullable Runnable> act) {
        var heading = Messages.text("rounds.partnerships", round.quarter().label());
        var table = columns(new DataTable(heading).rowHeaders().stacked(), Messages.text("rounds.partnership"));
        table.column(Messages.text("rounds.act"));
        planned.stream().sorted(Comparator.comparing(one -> name(one))).forEach(one -> {
            var cells = new ArrayList<Component>(List.of(new Span(name(one))));
            cells.addAll(dates(one));
            cells.add(button(
                    "change-" + tenants.get(one.tenant()).code() + "-"
                            + one.quarter().slug(),
                    Messages.text("rounds.change"),
                    Messages.text("rounds.change.of", name(one)),
                    act.apply(one)));
            table.row(cells.toArray(Component[]::new));
        });
        return new Card(heading, table).flush();
    }

    /** A partnership's own, with the panel's meetings. */
    static Card own(List<PlannedDates> planned, Map<Quarter, Round> rounds) {
        var table = columns(
                new DataTable(Messages.text("rounds.heading")).rowHeaders().stacked(), Messages.text("rounds.quarter"));
        table.column(Messages.text("rounds.panel"));
        planned.forEach(one -> {
            var round = rounds.get(one.quarter());
            var cells = new ArrayList<Component>(List.of(name(one.quarter())));
            cells.addAll(dates(one));
            cells.add(day(round == null ? null : round.panelMeeting()));
            table.row(cells.toArray(Component[]::new));
        });
        return new Card(table).flush();
    }

    private static DataTable columns(DataTable table, String first) {
        return table.column(first)
                .column(Messages.text("rounds.board"))
                .column(Messages.text("rounds.opens"))
                .column(Messages.text("rounds.collect"))
                .column(Messages.text("rounds.police"))
                .column(Messages.text("rounds.sign"))
                .column(Messages.text("rounds.publish"));
    }

    private static List<Component> dates(PlannedDates one) {
        var dates = one.dates();
        var publish = new Div(day(dates.publishBy()));
        if (one.changedBecause() != null) {
            var why = new Span(Messages.text("rounds.changed", one.changedBecause()));
            why.addClassName("below");
            publish.add(why);
        }
        return List.of(
                day(one.board()),
                day(dates.opens()),
                day(dates.collectBy()),
                day(dates.policeBy()),
                day(dates.signBy()),
                publish);
    }

    private static Component name(Quarter quarter) {
        var months = new Span(Formats.longMonths(quarter));
        months.addClassName("below");
        return new Div(new Span(quarter.label()), months);
    }

    private String name(PlannedDates one) {
        return tenants.get(one.tenant()).shortName();
    }

    private static Span day(@Nullable LocalDate day) {
        return new Span(day == null ? Messages.text("rounds.no-day") : Formats.deadline(day));
    }

    private static Component button(String id, String text, String label, @Nullable Runnable act) {
        if (act == null) {
            return new Span();
        }
        var button = new Button(text, click -> act.run());
        button.setId(id);
        button.addThemeName("tertiary");
        button.setAriaLabel(label);
        return button;
    }
}
