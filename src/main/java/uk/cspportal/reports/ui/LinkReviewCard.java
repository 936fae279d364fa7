package uk.cspportal.reports.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import uk.cspportal.plans.LinkReviewState;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.tenancy.Tenant;

/** Which partnerships have reviewed their links to an earlier force plan, and which have not. */
final class LinkReviewCard {

    private LinkReviewCard() {}

    static Optional<Card> of(List<Tenant> partnerships, List<LinkReviewState> states) {
        if (states.isEmpty()) {
            return Optional.empty();
        }
        var heading = Messages.text("reports.thread.review");
        var table = new DataTable(heading)
                .rowHeaders()
                .stacked()
                .column(Messages.text("reports.thread.review.partnership"))
                .column(Messages.text("reports.thread.review.state"));
        for (var partnership : partnerships) {
            states.stream()
                    .filter(s -> s.tenant().equals(partnership.id()))
                    .forEach(s -> table.row(new Span(partnership.name()), tag(s)));
        }
        return Optional.of(new Card(heading, table).flush());
    }

    private static StatusTag tag(LinkReviewState state) {
        return state.open() == 0
                ? new StatusTag(StatusTag.Kind.DONE, Messages.text("reports.thread.review.done"))
                : new StatusTag(
                        StatusTag.Kind.GAP,
                        Messages.text(
                                "reports.thread.review.open",
                                Formats.count(state.open()),
                                Formats.count(state.links())));
    }
}
