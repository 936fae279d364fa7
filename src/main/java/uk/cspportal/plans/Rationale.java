package uk.cspportal.plans;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One reason why something is a local priority, with the evidence it rests on and the date of that, as printed.
 *
 * @param wave the wave of the plan's survey that is the evidence, where the plan tells waves apart
 * @param question the reference of its question, such as {@code Q29}
 */
public record Rationale(
        String text,
        @Nullable String source,
        @Nullable String dated,
        @Nullable String wave,
        @Nullable String question) {

    boolean isPlain() {
        return Stream.of(source, dated, wave, question).allMatch(Objects::isNull);
    }

    /** The evidence in one line; empty where none is named. */
    public String evidence() {
        return Stream.of(source, dated, wave, question).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
