package uk.cspportal.measures.statistics;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.statistics.Disclosure.Cell;

/**
 * A table as a network: a node for every row and every column with a total, an edge for every cell. Other tables with the
 * same shown counts differ by flows round cycles of it. So a cell can be worked out exactly when no cycle runs through it on
 * which every cell can still move by one; and the cheapest cycle names the cells that best keep it unknown.
 *
 * <p>Sources: D. Gusfield, A graph theoretic approach to statistical data security, SIAM Journal on Computing 17 (1988);
 * the residual network of R. K. Ahuja, T. L. Magnanti and J. B. Orlin, Network Flows (1993).
 */
final class CellNetwork {

    private final CountTable table;
    private final DisclosurePolicy policy;
    private final Set<Cell> hidden;
    private final double costOfZero;
    private final double costOfTotal;

    CellNetwork(CountTable table, DisclosurePolicy policy, Set<Cell> hidden) {
        this.table = table;
        this.policy = policy;
        this.hidden = new TreeSet<>(hidden);
        double all = 1.0
                + table.rows().stream()
                        .flatMapToLong(row -> row.stream().mapToLong(Long::longValue))
                        .sum();
        this.costOfZero = all;
        this.costOfTotal = all * (table.height() * table.width() + 1.0);
    }

    Set<Cell> hidden() {
        return hidden;
    }

    boolean isHidden(Cell cell) {
        return hidden.contains(cell);
    }

    void hide(Cell cell) {
        hidden.add(cell);
    }

    /** Whether a reader can work the cell out from all that is shown. */
    boolean isDetermined(Cell cell) {
        return Math.min(
                        cheapest(cell, true, false).cost(),
                        cheapest(cell, false, false).cost())
                > 0;
    }

    /** Hides the cell, and with it the cells that cost least of those that keep it unknown. */
    void cover(Cell cell) {
        hide(cell);
        Path up = cheapest(cell, true, true);
        Path down = cheapest(cell, false, true);
        if (Math.min(up.cost(), down.cost()) == Double.POSITIVE_INFINITY) {
            // Never so: a count can always rise together with the totals of its row, its column and all.
            throw new IllegalStateException("Nothing keeps " + cell + " unknown in " + table);
        }
        for (Path step = up.cost() <= down.cost() ? up : down; step != null; step = step.before()) {
            if (step.cell() != null && cost(step.cell(), step.forward()) > 0) {
                hide(step.cell());
            }
        }
    }

    /** The last step of a path and its cost so far; forward is along the cell from its row to its column. */
    private record Path(
            double cost,
            @Nullable Cell cell,
            boolean forward,
            @Nullable Path before) {}

    /** The cheapest way back from one end of the cell to the other, once the cell has moved; dearer than all without any. */
    private Path cheapest(Cell cell, boolean forward, boolean mayHide) {
        Path[] best = new Path[nodes()];
        Arrays.fill(best, new Path(Double.POSITIVE_INFINITY, null, true, null));
        int from = forward ? columnNode(cell.column()) : cell.row();
        int to = forward ? cell.row() : columnNode(cell.column());
        if (cost(cell, forward) > 0) {
            return best[to];
        }
        best[from] = new Path(0, null, true, null);
        boolean[] done = new boolean[best.length];
        for (int node = from; node >= 0 && node != to; node = nearest(best, done)) {
            done[node] = true;
            relax(node, cell, mayHide, best);
        }
        return best[to];
    }

    private void relax(int node, Cell without, boolean mayHide, Path[] best) {
        boolean fromRow = node < table.height();
        for (int row = fromRow ? node : 0; row < (fromRow ? node + 1 : table.height()); row++) {
            for (int column = 0; column < table.width(); column++) {
                Cell cell = new Cell(row, column);
                if ((!fromRow && columnNode(column) != node) || cell.equals(without)) {
                    continue;
                }
                double cost = cost(cell, fromRow);
                int next = fromRow ? columnNode(column) : row;
                double sum = best[node].cost() + (cost > 0 && !mayHide ? Double.POSITIVE_INFINITY : cost);
                if (sum < best[next].cost()) {
                    best[next] = new Path(sum, cell, fromRow, best[node]);
                }
            }
        }
    }

    private static int nearest(Path[] best, boolean[] done) {
        int nearest = -1;
        for (int node = 0; node < best.length; node++) {
            boolean open = !done[node] && best[node].cost() < Double.POSITIVE_INFINITY;
            if (open && (nearest < 0 || best[node].cost() < best[nearest].cost())) {
                nearest = node;
            }
        }
        return nearest;
    }

    /** 0 when the cell can move that way already, the price of hiding it when that lets it, else infinite. */
    private double cost(Cell cell, boolean forward) {
        long count = table.at(cell.row(), cell.column());
        boolean total = table.isTotal(cell.row(), cell.column());
        boolean corner =
                total && table.totalsRow() && cell.row() == table.height() - 1 && cell.column() == table.width() - 1;
        // A total stands on the other side of its equation; the total of totals does so twice.
        boolean rises = forward == (!total || corner);
        CellBounds now = isHidden(cell) ? CellBounds.hidden(count, policy) : CellBounds.shown(count, policy);
        CellBounds then = CellBounds.hidden(count, policy);
        if (rises ? now.canRise(count) : now.canFall(count)) {
            return 0;
        }
        if (!(rises ? then.canRise(count) : then.canFall(count))) {
            return Double.POSITIVE_INFINITY;
        }
        return total ? costOfTotal + count : count == 0 ? costOfZero : count;
    }

    /** Without totals of columns nothing ties the cells of a column together, and one node serves all. */
    private int columnNode(int column) {
        return table.height() + (table.totalsRow() ? column : 0);
    }

    private int nodes() {
        return table.height() + (table.totalsRow() ? table.width() : 1);
    }
}
