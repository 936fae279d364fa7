package uk.cspportal.returns.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import uk.cspportal.returns.LineProgress;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.ReturnState;
import uk.cspportal.returns.WholeReturn;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Fact;
import uk.cspportal.shared.ui.StepProgress;
import uk.cspportal.shared.ui.SummaryStrip;

/** Where a return stands in four facts: how far it is, what is due when, which months it covers, who holds its step. */
final class ReturnSummary {

    private ReturnSummary() {}

    static SummaryStrip of(WholeReturn whole, LocalDate today) {
        var overview = whole.overview();
        var due = Stages.due(overview);
        return new SummaryStrip(
                        Messages.text("returns.view.summary"),
                        new Fact(
                                Messages.text("returns.view.progress"),
                                new Span(StepProgress.text(overview.ready(), overview.total())),
                                progress(whole)),
                        due == null
                                ? new Fact(
                                        Messages.text("returns.view.published"),
                                        Formats.deadline(overview.dates().publishBy()),
                                        "")
                                : new Fact(
                                        Messages.text("returns.view.due"),
                                        Formats.deadline(due),
                                        Stages.left(due, today)),
                        new Fact(
                                Messages.text("returns.view.period"),
                                Formats.months(overview.quarter()),
                                overview.quarter().label()),
                        new Fact(
                                Messages.text("returns.view.stage"),
                                Stages.title(overview.state()),
                                Stages.heldBy(overview.state())))
                .firstWider();
    }

    private static Div progress(WholeReturn whole) {
        var overview = whole.overview();
        var progress = new Div(new StepProgress(overview.ready(), overview.total()));
        if (!whole.lines().isEmpty() && overview.state() == ReturnState.OPEN) {
            var answers = LineProgress.sum(
                    whole.lines().stream().map(ReturnLine::progress).toList());
            progress.add(new Span(Messages.text(
                    "returns.view.answers.all",
                    String.valueOf(answers.done()),
                    String.valueOf(answers.asked()),
                    String.valueOf(answers.percent()))));
        }
        return progress;
    }
}
