package uk.cspportal.shared.ui;

import org.jspecify.annotations.Nullable;

/** A step of the way to a page; the last one has no path, it is the page itself. */
public record Crumb(String label, @Nullable String path) {

    public static Crumb link(String label, String path) {
        return new Crumb(label, path);
    }

    public static Crumb here(String label) {
        return new Crumb(label, null);
    }
}
