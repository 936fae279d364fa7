package uk.cspportal.grants.ui;

import uk.cspportal.grants.Decision;
import uk.cspportal.grants.GrantReturn;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.StatusTag;

/** The state of a grant return as a tag. */
final class States {

    private States() {}

    static StatusTag of(GrantReturn grantReturn) {
        var outcome = grantReturn.outcome();
        return switch (grantReturn.state()) {
            case SUBMITTED -> new StatusTag(StatusTag.Kind.SUBMITTED, Messages.text("grants.state.SUBMITTED"));
            case DRAFT ->
                grantReturn.isQueried()
                        ? new StatusTag(StatusTag.Kind.QUERIED, Messages.text("grants.state.QUERIED"))
                        : new StatusTag(StatusTag.Kind.IN_PROGRESS, Messages.text("grants.state.DRAFT"));
            case REVIEWED ->
                outcome == null
                        ? new StatusTag(StatusTag.Kind.DONE, Messages.text("grants.state.REVIEWED"))
                        : of(outcome.decision());
        };
    }

    static StatusTag of(Decision decision) {
        return new StatusTag(
                decision == Decision.QUERIED ? StatusTag.Kind.QUERIED : StatusTag.Kind.DONE,
                Messages.text("grants.decided", decision));
    }

    static StatusTag overdue() {
        return new StatusTag(StatusTag.Kind.OVERDUE, Messages.text("grants.state.overdue"));
    }
}
