package uk.cspportal.measures.statistics;

import java.util.regex.Pattern;

/** How small numbers of a measure are kept from the public. What stays inside the portal is never altered. */
public sealed interface DisclosurePolicy {

    /** Ends the code of a policy that suppresses zeros as well. */
    String ZEROS = "_ZEROS";

    /** What {@link #code()} writes. */
    Pattern CODE = Pattern.compile(
            "NONE|ROUND_(?<only>[0-9]{1,4})|THRESHOLD_(?<n>[0-9]{1,4})(_ROUND_(?<base>[0-9]{1,4}))?(?<zeros>_ZEROS)?");

    /** Published as counted, as recorded crime of a force area is. */
    record None() implements DisclosurePolicy {}

    /**
     * Counts from 1 to n − 1 are suppressed, and as many others as it takes to keep them from being worked out.
     *
     * @param n the smallest count that is shown, such as 5
     * @param zeros whether zeros are suppressed as well
     */
    record Threshold(int n, boolean zeros) implements DisclosurePolicy {

        public Threshold {
            requireAtLeastTwo(n);
        }
    }

    /** Every count is rounded by itself to the nearest multiple of the base, halves up; totals then need not add up. */
    record Rounded(int base) implements DisclosurePolicy {

        public Rounded {
            requireAtLeastTwo(base);
        }
    }

    /** Suppressed under the threshold, the rest rounded: with 10 and 5 the rule of the ONS for census counts. */
    record ThresholdAndRounded(int n, int base, boolean zeros) implements DisclosurePolicy {

        public ThresholdAndRounded {
            requireAtLeastTwo(n);
            requireAtLeastTwo(base);
        }
    }

    static DisclosurePolicy none() {
        return new None();
    }

    static DisclosurePolicy threshold(int n) {
        return new Threshold(n, false);
    }

    static DisclosurePolicy rounded(int base) {
        return new Rounded(base);
    }

    static DisclosurePolicy thresholdAndRounded(int n, int base) {
        return new ThresholdAndRounded(n, base, false);
    }

    default boolean isNone() {
        return this instanceof None;
    }

    /** Whether the count may not be shown for its own sake. */
    default boolean suppresses(long count) {
        return switch (this) {
            case None() -> false;
            case Rounded(int base) -> false;
            case Threshold(int n, boolean zeros) -> count < n && (count > 0 || zeros);
            case ThresholdAndRounded(int n, int base, boolean zeros) -> count < n && (count > 0 || zeros);
        };
    }

    /** The multiple to which a shown count is rounded; 1 for none. */
    default int base() {
        return switch (this) {
            case None() -> 1;
            case Threshold(int n, boolean zeros) -> 1;
            case Rounded(int base) -> base;
            case ThresholdAndRounded(int n, int base, boolean zeros) -> base;
        };
    }

    /** As it is stored and exchanged: {@code NONE}, {@code THRESHOLD_5}, {@code ROUND_5}, {@code THRESHOLD_10_ROUND_5}. */
    default String code() {
        return switch (this) {
            case None() -> "NONE";
            case Rounded(int base) -> "ROUND_" + base;
            case Threshold(int n, boolean zeros) -> "THRESHOLD_" + n + (zeros ? ZEROS : "");
            case ThresholdAndRounded(int n, int base, boolean zeros) ->
                "THRESHOLD_" + n + "_ROUND_" + base + (zeros ? ZEROS : "");
        };
    }

    /** Reads {@link #code()}. */
    static DisclosurePolicy parse(String code) {
        var read = CODE.matcher(code);
        if (!read.matches()) {
            throw new IllegalArgumentException("Not a disclosure policy: " + code);
        }
        boolean zeros = read.group("zeros") != null;
        var threshold = read.group("n");
        var base = read.group(threshold == null ? "only" : "base");
        if (threshold == null) {
            return base == null ? none() : rounded(Integer.parseInt(base));
        }
        int n = Integer.parseInt(threshold);
        return base == null ? new Threshold(n, zeros) : new ThresholdAndRounded(n, Integer.parseInt(base), zeros);
    }

    private static void requireAtLeastTwo(int number) {
        if (number < 2) {
            throw new IllegalArgumentException("A threshold or base of at least 2 is expected: " + number);
        }
    }
}
