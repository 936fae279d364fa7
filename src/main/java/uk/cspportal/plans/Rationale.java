package uk.cspportal.plans;

import org.jspecify.annotations.Nullable;

/** One reason why something is a local priority, with the evidence it rests on and the date of that, as printed. */
public record Rationale(
        String text, @Nullable String source, @Nullable String dated) {

    boolean isPlain() {
        return source == null && dated == null;
    }
}
