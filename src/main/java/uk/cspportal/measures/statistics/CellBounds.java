package uk.cspportal.measures.statistics;

/**
 * What a reader knows of a count before subtracting anything.
 *
 * @param low the least it can be
 * @param high the most it can be; {@link Long#MAX_VALUE} when nothing bounds it
 */
record CellBounds(long low, long high) {

    /** Of a suppressed count: where zeros are shown, readers know that what is hidden is not 0. */
    static CellBounds hidden(long count, DisclosurePolicy policy) {
        boolean zerosShown = switch (policy) {
            case DisclosurePolicy.None none -> true;
            case DisclosurePolicy.Rounded rounded -> false;
            case DisclosurePolicy.Threshold(int n, boolean zeros) -> !zeros;
            case DisclosurePolicy.ThresholdAndRounded(int n, int base, boolean zeros) -> !zeros;
        };
        return new CellBounds(zerosShown ? Math.min(1, count) : 0, Long.MAX_VALUE);
    }

    /** Of a count that is shown, as it is or rounded; where small ones are suppressed, one that is shown is not small. */
    static CellBounds shown(long count, DisclosurePolicy policy) {
        int base = policy.base();
        long rounded = Disclosure.rounded(count, base);
        long low = Math.max(0, rounded - base / 2);
        long high = rounded + (base + 1) / 2 - 1;
        if (policy instanceof DisclosurePolicy.ThresholdAndRounded(int n, int b, boolean zeros)) {
            return count == 0 ? new CellBounds(0, 0) : new CellBounds(Math.max(low, Math.min(n, count)), high);
        }
        return new CellBounds(low, high);
    }

    boolean canRise(long count) {
        return count < high;
    }

    boolean canFall(long count) {
        return count > low;
    }
}
