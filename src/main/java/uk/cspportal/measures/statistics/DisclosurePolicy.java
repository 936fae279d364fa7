package uk.cspportal.measures.statistics;

/** How small numbers of a measure are kept from the public. What stays inside the portal is never altered. */
public sealed interface DisclosurePolicy {

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

    private static void requireAtLeastTwo(int number) {
        if (number < 2) {
            throw new IllegalArgumentException("A threshold or base of at least 2 is expected: " + number);
        }
    }
}
