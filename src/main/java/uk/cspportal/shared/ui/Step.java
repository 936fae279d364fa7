package uk.cspportal.shared.ui;

import org.jspecify.annotations.Nullable;

/**
 * One step of what happens next.
 *
 * @param text who holds it and until when
 * @param detail what is still missing, shown strongly, or {@code null}
 */
public record Step(String title, String text, @Nullable String detail, boolean current, boolean done) {

    public Step(String title, String text, boolean current, boolean done) {
        this(title, text, null, current, done);
    }
}
