package uk.cspportal.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A state as a shape and a word; colour only comes third. */
public final class StatusTag extends Span {

    public StatusTag(Kind kind, String text) {
        addClassNames("status-tag", kind.className);
        add(kind.icon.drawing(), new Span(text));
    }

    public enum Kind {
        NOT_STARTED(Icon.NOT_STARTED, "not-started"),
        IN_PROGRESS(Icon.HALF, "in-progress"),
        READY(Icon.TICK, "ready"),
        SUBMITTED(Icon.SENT, "in-progress"),
        DONE(Icon.TICK, "ready"),
        QUERIED(Icon.SPEECH, "queried"),
        AT_RISK(Icon.TRIANGLE, "at-risk"),
        OVERDUE(Icon.CLOCK, "queried"),
        LOCKED(Icon.LOCK, "locked"),
        GAP(Icon.GAP, "gap");

        private final Icon icon;
        private final String className;

        Kind(Icon icon, String className) {
            this.icon = icon;
            this.className = className;
        }
    }
}
