package uk.cspportal.returns.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.commentary.QuarterCommentary;
import uk.cspportal.returns.ReturnState;
import uk.cspportal.returns.WholeReturn;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Fact;
import uk.cspportal.shared.ui.StepProgress;
import uk.cspportal.shared.ui.SummaryStrip;

/** Where the return stands: how much is ready, who submitted it, what the police wrote, what is due. */
final class ReviewSummary {

    private ReviewSummary() {}

    static SummaryStrip of(WholeReturn whole, QuarterCommentary police, LocalDate today) {
        var overview = whole.overview();
        var due = Stages.due(overview);
        // One that was opened again is not signed as it stands.
        var signed = overview.state() == ReturnState.SIGNED || overview.state() == ReturnState.PUBLISHED;
        return new SummaryStrip(
                        Messages.text("returns.review.summary"),
                        new Fact(
                                Messages.text("returns.review.ready"),
                                new Span(StepProgress.text(overview.ready(), overview.total())),
                                new Div(new StepProgress(overview.ready(), overview.total()))),
                        who(
                                signed ? "returns.review.signed" : "returns.review.submitted",
                                signed ? overview.signedBy() : overview.submittedBy(),
                                signed ? overview.signedAt() : overview.submittedAt()),
                        new Fact(
                                Messages.text("returns.review.police"),
                                Messages.text(
                                        "returns.review.police.count",
                                        String.valueOf(police.written()),
                                        String.valueOf(overview.total())),
                                Messages.text(policeState(whole, police))),
                        due == null
                                ? new Fact(
                                        Messages.text("returns.view.stage"),
                                        Stages.title(overview.state()),
                                        Stages.heldBy(overview.state()))
                                : new Fact(
                                        Messages.text("returns.review.due"),
                                        Formats.deadline(due),
                                        Stages.left(due, today)))
                .firstWider();
    }

    private static Fact who(String key, @Nullable String by, @Nullable Instant at) {
        return by == null || at == null
                ? new Fact(Messages.text(key), Messages.text("returns.review.not-yet"), "")
                : new Fact(Messages.text(key), by, Formats.dateTime(at));
    }

    private static String policeState(WholeReturn whole, QuarterCommentary police) {
        if (whole.overview().policeSilent()) {
            return "returns.review.police.silent";
        }
        return police.locked() ? "returns.review.police.complete" : "returns.review.police.open";
    }
}
