package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import uk.cspportal.plans.ForumConcern;
import uk.cspportal.plans.ForumCounts;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.StatusTag;

/** What area forums raised: how often which theme where, then each concern with what was done about it. */
final class ForumText {

    private ForumText() {}

    static List<Component> of(List<ForumConcern> concerns) {
        if (concerns.isEmpty()) {
            return List.of();
        }
        var counts = ForumCounts.of(concerns);
        return List.of(
                new Paragraph(Messages.text(
                        "plans.page.forums.sentence",
                        concerns.size(),
                        counts.forums().size(),
                        Formats.count(counts.withAction()))),
                new H3(Messages.text("plans.page.forums.counts")),
                counts(counts),
                new H3(Messages.text("plans.page.forums.log")),
                log(concerns));
    }

    private static Component counts(ForumCounts counts) {
        var table = new DataTable(Messages.text("plans.page.forums.counts"))
                .stacked()
                .rowHeaders()
                .column(label("forum"));
        counts.themes().forEach(theme -> table.number(theme(theme)));
        table.number(Messages.text("plans.page.forums.all"));
        for (var forum : counts.forums()) {
            var cells = new ArrayList<Component>();
            cells.add(new Span(forum));
            counts.themes().forEach(theme -> cells.add(count(counts.at(forum, theme))));
            cells.add(count(counts.atForum(forum)));
            table.row(cells.toArray(Component[]::new));
        }
        var totals = new ArrayList<Component>();
        totals.add(new Span(Messages.text("plans.page.forums.all-forums")));
        counts.themes().forEach(theme -> totals.add(count(counts.ofTheme(theme))));
        totals.add(count(counts.concerns().size()));
        table.totalRow(totals.toArray(Component[]::new));
        return table;
    }

    private static Component log(List<ForumConcern> concerns) {
        var table = new DataTable(Messages.text("plans.page.forums.log"))
                .stacked()
                .column(label("forum"))
                .column(label("concern"))
                .column(label("theme"))
                .column(new DataTable.Column(label("raised_on"), DataTable.Align.START, "130px"))
                .column(label("action"));
        for (var one : concerns) {
            table.row(
                    LocalPlanText.strong(one.forum()),
                    new Span(one.concern()),
                    new Span(theme(one.theme())),
                    new Span(one.raisedOn() == null ? "" : Formats.date(one.raisedOn())),
                    one.action().isEmpty()
                            ? new StatusTag(StatusTag.Kind.GAP, Messages.text("plans.page.forums.no-action"))
                            : new Span(one.action()));
        }
        return table;
    }

    private static String theme(String theme) {
        return theme.isEmpty() ? Messages.text("plans.page.forums.no-theme") : theme;
    }

    private static Span count(long count) {
        return new Span(Formats.count(count));
    }

    private static String label(String column) {
        return Messages.text("plans.section.forum_concerns." + column);
    }
}
