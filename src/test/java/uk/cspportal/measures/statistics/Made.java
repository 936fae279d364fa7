package uk.cspportal.measures.statistics;

import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quicktheories.QuickTheory;
import org.quicktheories.core.Gen;

/** Made-up input of every shape, and a look into every number of a result. */
final class Made {

    private static final int GAP = -13;

    private Made() {}

    /** Enough to meet every shape often, few enough for every run; a failure prints the seed that repeats it. */
    static QuickTheory examples() {
        return QuickTheory.qt().withExamples(250);
    }

    /** Whole counts and transfers below zero, with gaps; empty, single and all-equal ones are among them. */
    static Gen<List<@Nullable Double>> series(int longest) {
        Gen<List<Integer>> any = lists().of(integers().between(GAP, 60)).ofSizeBetween(0, longest);
        Gen<List<Integer>> few = lists().of(integers().between(GAP, GAP + 2)).ofSizeBetween(0, longest);
        Gen<List<Integer>> rare = lists().of(integers().between(0, 2)).ofSizeBetween(0, longest);
        Gen<List<Integer>> equal = lists().of(integers().between(4, 4)).ofSizeBetween(0, longest);
        return any.mix(few).mix(rare).mix(equal, 20).map(Made::withGaps);
    }

    static Gen<Polarity> polarities() {
        return arbitrary().enumValues(Polarity.class);
    }

    private static List<@Nullable Double> withGaps(List<Integer> drawn) {
        List<@Nullable Double> values = new ArrayList<>();
        drawn.forEach(number -> values.add(number == GAP ? null : number.doubleValue()));
        return values;
    }

    /** Whether all numbers inside records, collections and optionals are finite. */
    static boolean isFinite(@Nullable Object result) {
        return switch (result) {
            case null -> true;
            case Double number -> Double.isFinite(number);
            case Collection<?> many -> many.stream().allMatch(Made::isFinite);
            case Optional<?> one -> one.stream().allMatch(Made::isFinite);
            case Record parts -> areFinite(parts);
            default -> true;
        };
    }

    private static boolean areFinite(Record parts) {
        try {
            for (RecordComponent component : parts.getClass().getRecordComponents()) {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                if (!isFinite(accessor.invoke(parts))) {
                    return false;
                }
            }
            return true;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
