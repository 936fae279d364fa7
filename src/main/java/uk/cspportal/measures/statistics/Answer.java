package uk.cspportal.measures.statistics;

import java.util.Optional;
import java.util.function.Function;

/**
 * A result, or the reason why there is none. Where a formula is undefined the screen has to say why in words, and a NaN
 * or an exception page says nothing.
 */
public sealed interface Answer<T> {

    record Known<T>(T value) implements Answer<T> {}

    record Unknown<T>(Reason reason) implements Answer<T> {}

    static <T> Answer<T> of(T value) {
        return new Known<>(value);
    }

    static <T> Answer<T> none(Reason reason) {
        return new Unknown<>(reason);
    }

    default Optional<T> known() {
        return switch (this) {
            case Known<T>(T value) -> Optional.of(value);
            case Unknown<T> none -> Optional.empty();
        };
    }

    default Optional<Reason> reasonWhyNot() {
        return switch (this) {
            case Known<T> known -> Optional.empty();
            case Unknown<T>(Reason reason) -> Optional.of(reason);
        };
    }

    default <R> Answer<R> map(Function<T, R> step) {
        return switch (this) {
            case Known<T>(T value) -> of(step.apply(value));
            case Unknown<T>(Reason reason) -> none(reason);
        };
    }
}
