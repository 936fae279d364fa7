package uk.cspportal.returns.ui;

import uk.cspportal.returns.LineState;
import uk.cspportal.returns.ReturnState;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.StatusTag;

/** The states of lines and returns as shape and word. */
final class Tags {

    private Tags() {}

    static StatusTag of(LineState state) {
        return new StatusTag(
                switch (state) {
                    case NOT_STARTED -> StatusTag.Kind.NOT_STARTED;
                    case IN_PROGRESS -> StatusTag.Kind.IN_PROGRESS;
                    case READY -> StatusTag.Kind.READY;
                    case QUERIED -> StatusTag.Kind.QUERIED;
                },
                Messages.text("returns.line-state", state));
    }

    static StatusTag of(ReturnState state) {
        return new StatusTag(
                switch (state) {
                    case OPEN -> StatusTag.Kind.IN_PROGRESS;
                    case WITH_POLICE, FOR_SIGN_OFF -> StatusTag.Kind.SUBMITTED;
                    case SIGNED, PUBLISHED -> StatusTag.Kind.DONE;
                },
                Messages.text("returns.state", state));
    }
}
