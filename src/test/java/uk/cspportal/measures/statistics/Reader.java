package uk.cspportal.measures.statistics;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.cspportal.measures.statistics.Disclosure.Cell;

/**
 * A reader with much patience: tries every table with the same shown counts, to find which counts are beyond doubt.
 *
 * @param base to which counts are rounded; 1 for none
 * @param least that a hidden count is known to be, unless it is 0: 1 where zeros are shown
 */
record Reader(CountTable table, Set<Cell> hidden, int base, int least) {

    /** The hidden and rounded cells that have one possible count only. */
    Set<Cell> sure() {
        int height = table.totalsRow() ? table.height() - 1 : 1;
        int width = table.width() - 1;
        long most = 1;
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                most = Math.max(most, table.at(row, column) + 1);
            }
        }
        Set<Cell> sure = new TreeSet<>(base > 1 ? DisclosureSearchTests.cells(table) : hidden);
        long number = Math.round(Math.pow(most + 1.0, height * width));
        for (long code = 0; code < number && !sure.isEmpty(); code++) {
            long[] counts = DisclosureSearchTests.digits(code, most + 1, height * width);
            long[][] other = withTotals(counts, height, width);
            if (looksTheSame(other)) {
                sure.removeIf(cell -> other[cell.row()][cell.column()] != table.at(cell.row(), cell.column()));
            }
        }
        return sure;
    }

    private long[][] withTotals(long[] counts, int height, int width) {
        long[][] rows = new long[table.height()][width + 1];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                long count = counts[row * width + column];
                for (int r : List.of(row, table.height() - 1).subList(0, table.totalsRow() ? 2 : 1)) {
                    rows[r][column] += count;
                    rows[r][width] += count;
                }
            }
        }
        return rows;
    }

    private boolean looksTheSame(long[][] other) {
        for (int row = 0; row < other.length; row++) {
            for (int column = 0; column < other[row].length; column++) {
                long count = table.at(row, column);
                boolean same = hidden.contains(new Cell(row, column))
                        ? other[row][column] >= Math.min(least, count)
                        : rounded(other[row][column]) == rounded(count);
                if (!same) {
                    return false;
                }
            }
        }
        return true;
    }

    private long rounded(long count) {
        return Math.round((double) count / base) * base;
    }
}
