package uk.cspportal.identity.ui.platform;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.SetUpReport;

/** Is everyone set up for the next quarter: a row for each partnership, and what to do about what is missing. */
final class ReadinessCard extends Div {

    ReadinessCard(SetUpReport report) {
        addClassName("readiness");
        var explain = new Paragraph(Messages.text(
                "platform.ready.explain", Formats.longMonths(report.quarter()), Formats.date(report.day())));
        explain.addClassNames("small", "muted");
        var card = new Card(
                        Messages.text("platform.ready.heading", report.quarter().label()),
                        table(report),
                        foot(report, explain))
                .flush()
                .aside(Messages.text(
                        "platform.ready.count",
                        Formats.count(report.ready()),
                        Formats.count(report.places().size())));
        add(card);
    }

    private static DataTable table(SetUpReport report) {
        var table = new DataTable(
                        Messages.text("platform.ready.heading", report.quarter().label()))
                .rowHeaders()
                .stacked()
                .column(Messages.text("platform.partnership"));
        report.checks().forEach(check -> table.column(check.name()));
        for (var place : report.places()) {
            var name = new TextLink(place.partnership().shortName(), PlatformRoutes.of(place.partnership()));
            table.row(Stream.concat(
                            Stream.of(name),
                            IntStream.range(0, report.checks().size()).mapToObj(i -> cell(place, i)))
                    .toArray(Component[]::new));
        }
        return table;
    }

    private static Component cell(SetUpReport.Place place, int check) {
        var gap = place.gaps().get(check);
        return gap == null
                ? new StatusTag(StatusTag.Kind.DONE, Messages.text("platform.ready.yes"))
                : new StatusTag(StatusTag.Kind.GAP, gap);
    }

    /** What to do, once for each check that somebody fails. */
    private static Div foot(SetUpReport report, Paragraph explain) {
        var foot = new Div(explain);
        foot.addClassName("under-table");
        var list = new UnorderedList();
        list.addClassName("remedies");
        for (int i = 0; i < report.checks().size(); i++) {
            if (report.hasGap(i)) {
                var check = report.checks().get(i);
                var name = new Span(Messages.text("platform.ready.remedy", check.name()));
                name.addClassName("strong");
                list.add(new ListItem(name, new Span(" " + check.remedy())));
            }
        }
        if (list.getChildren().findAny().isPresent()) {
            foot.add(list);
        }
        return foot;
    }
}
