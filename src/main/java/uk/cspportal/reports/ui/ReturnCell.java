package uk.cspportal.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import uk.cspportal.reports.ForceOverview;
import uk.cspportal.reports.OverviewRow;
import uk.cspportal.reports.ReturnProgress;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.shared.ui.StatusTag.Kind;
import uk.cspportal.shared.ui.StepProgress;
import uk.cspportal.shared.ui.TextLink;

/** How far the return of a partnership is: lines ready, as number, bar and state. */
final class ReturnCell {

    private ReturnCell() {}

    static Component of(ForceOverview overview, OverviewRow row) {
        var progress = row.progress();
        if (progress == null) {
            return none();
        }
        var lines = lines(progress.ready(), progress.total());
        return cell(
                progress.readable() ? link(overview, row, lines) : new Span(lines),
                new StepProgress(progress.ready(), progress.total()).small(),
                state(progress, overview.today()));
    }

    private static TextLink link(ForceOverview overview, OverviewRow row, String lines) {
        var link = new TextLink(lines, ReturnRoutes.of(row.partnership().slug(), overview.quarter()));
        link.setAriaLabel(
                Messages.text("reports.attention.return", row.partnership().name()) + ": " + lines);
        return link;
    }

    /** All returns together. */
    static Component total(ForceOverview overview) {
        int ready = 0;
        int total = 0;
        for (var row : overview.rows()) {
            var progress = row.progress();
            ready += progress == null ? 0 : progress.ready();
            total += progress == null ? 0 : progress.total();
        }
        return total == 0 ? none() : new Span(lines(ready, total));
    }

    private static Component none() {
        var none = new Span(Messages.text("reports.matrix.no-return"));
        none.addClassName("no-return");
        return none;
    }

    private static Component cell(Component... parts) {
        var cell = new Div(parts);
        cell.addClassName("return-progress");
        return cell;
    }

    private static String lines(int ready, int total) {
        return Messages.text("reports.matrix.lines", String.valueOf(ready), String.valueOf(total));
    }

    private static StatusTag state(ReturnProgress progress, LocalDate today) {
        return switch (progress.state()) {
            case OPEN -> {
                var kind = open(progress, today);
                yield new StatusTag(kind, Messages.text("reports.stage.OPEN", kind));
            }
            case WITH_POLICE, FOR_SIGN_OFF ->
                new StatusTag(Kind.SUBMITTED, Messages.text("reports.stage", progress.state()));
            case SIGNED, PUBLISHED -> new StatusTag(Kind.DONE, Messages.text("reports.stage", progress.state()));
        };
    }

    private static Kind open(ReturnProgress progress, LocalDate today) {
        if (progress.complete()) {
            return Kind.READY;
        }
        if (progress.daysLeft(today) < 0) {
            return Kind.OVERDUE;
        }
        if (progress.queried() > 0) {
            return Kind.QUERIED;
        }
        if (progress.atRisk(today)) {
            return Kind.AT_RISK;
        }
        return progress.ready() == 0 ? Kind.NOT_STARTED : Kind.IN_PROGRESS;
    }
}
