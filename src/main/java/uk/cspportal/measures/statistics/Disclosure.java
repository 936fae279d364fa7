package uk.cspportal.measures.statistics;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Keeps small counts of a table from the public, also from who can subtract. Whoever shows rates, changes, shares, charts
 * or files of the table shows only what the protected table shows.
 *
 * <p>A table in two dimensions is a network of rows and columns, so that the question which suppressed cell can be worked
 * out has an exact answer ({@link CellNetwork}). Own code, for the libraries of statistical offices (τ-ARGUS, sdcTable) are
 * not for Java.
 */
public final class Disclosure {

    /** A place in a table, counted from 0. */
    public record Cell(int row, int column) implements Comparable<Cell> {

        @Override
        public int compareTo(Cell other) {
            return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
        }
    }

    /**
     * A table as the public may see it. Nothing tells a cell that is small from one that only guards it.
     *
     * @param rows of the shape of the table; empty where suppressed
     */
    public record Protected(List<List<OptionalLong>> rows, Set<Cell> suppressed) {

        public Protected {
            rows = rows.stream().map(List::copyOf).toList();
            suppressed = Set.copyOf(suppressed);
        }
    }

    private Disclosure() {}

    /** Applies a policy: suppresses small counts, then the cheapest others that keep each from being worked out. */
    public static Protected protect(CountTable table, DisclosurePolicy policy) {
        return protect(table, policy, Set.of());
    }

    /** As {@link #protect(CountTable, DisclosurePolicy)}, where some cells are hidden already, as in an earlier release. */
    public static Protected protect(CountTable table, DisclosurePolicy policy, Set<Cell> hidden) {
        CellNetwork network = new CellNetwork(table, policy, hidden);
        cells(table).filter(cell -> policy.suppresses(at(table, cell))).forEach(network::hide);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Cell cell : cells(table).toList()) {
                if (needsCover(cell, table, policy, network) && network.isDetermined(cell)) {
                    network.cover(cell);
                    changed = true;
                }
            }
        }
        return shown(table, policy, network.hidden());
    }

    /**
     * The cells that a reader of everything else can work out, given that counts are not negative and that a suppressed cell
     * is not 0 unless the policy hides zeros; empty when the suppression is sound.
     */
    public static Set<Cell> workedOut(CountTable table, DisclosurePolicy policy, Set<Cell> hidden) {
        CellNetwork network = new CellNetwork(table, policy, hidden);
        Set<Cell> found = new TreeSet<>();
        hidden.stream().filter(network::isDetermined).forEach(found::add);
        return found;
    }

    /** Suppressed cells must stay unknown; with rounding alone, counts under the base must. */
    private static boolean needsCover(Cell cell, CountTable table, DisclosurePolicy policy, CellNetwork network) {
        long count = at(table, cell);
        boolean small = policy instanceof DisclosurePolicy.Rounded(int base) && count > 0 && count < base;
        return small || network.isHidden(cell);
    }

    private static Protected shown(CountTable table, DisclosurePolicy policy, Set<Cell> hidden) {
        List<List<OptionalLong>> rows = IntStream.range(0, table.height())
                .mapToObj(row -> IntStream.range(0, table.width())
                        .mapToObj(column -> hidden.contains(new Cell(row, column))
                                ? OptionalLong.empty()
                                : OptionalLong.of(rounded(table.at(row, column), policy.base())))
                        .toList())
                .toList();
        return new Protected(rows, hidden);
    }

    /** To the nearest multiple of the base, halves up. */
    static long rounded(long count, int base) {
        return Math.floorDiv(count + base / 2, base) * base;
    }

    private static Stream<Cell> cells(CountTable table) {
        return IntStream.range(0, table.height())
                .boxed()
                .flatMap(row -> IntStream.range(0, table.width()).mapToObj(column -> new Cell(row, column)));
    }

    private static long at(CountTable table, Cell cell) {
        return table.at(cell.row(), cell.column());
    }
}
