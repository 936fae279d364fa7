package uk.cspportal.measures.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts with their totals, for disclosure control: the last column holds the total of each row, and the last row, if
 * there is one, the totals of the columns. People without a known group are a row or column of their own, else nothing adds
 * up.
 *
 * @param rows of equal length, totals included
 * @param totalsRow whether the last row holds totals; a plain list with its total is one row without
 */
public record CountTable(List<List<Long>> rows, boolean totalsRow) {

    /** @throws IllegalArgumentException if rows differ in length, a count is negative or a total is not the sum */
    public CountTable {
        rows = rows.stream().map(List::copyOf).toList();
        if (rows.isEmpty() || rows.getFirst().size() < 2 || (totalsRow && rows.size() < 2)) {
            throw new IllegalArgumentException("A table has counts besides its totals");
        }
        int width = rows.getFirst().size();
        boolean square = rows.stream().allMatch(row -> row.size() == width);
        if (!square || rows.stream().flatMap(List::stream).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Rows of equal length without negative counts are expected");
        }
        boolean rowsAddUp = rows.stream().allMatch(row -> sum(row.subList(0, width - 1)) == row.getLast());
        List<List<Long>> above = rows.subList(0, rows.size() - 1);
        List<Long> totals = rows.getLast();
        boolean columnsAddUp = !totalsRow
                || IntStream.range(0, width).allMatch(column -> sum(column(above, column)) == totals.get(column));
        if (!rowsAddUp || !columnsAddUp) {
            throw new IllegalArgumentException("Totals do not add up");
        }
    }

    /** A table whose last row and column are totals already. */
    public static CountTable withTotals(List<List<Long>> rows) {
        return new CountTable(rows, true);
    }

    /** A table of counts, to which the totals of rows and columns are added. */
    public static CountTable ofCounts(List<List<Long>> counts) {
        List<List<Long>> rows = new ArrayList<>();
        counts.forEach(row -> rows.add(withSum(row)));
        int width = rows.isEmpty() ? 0 : rows.getFirst().size();
        List<List<Long>> above = List.copyOf(rows);
        rows.add(IntStream.range(0, width)
                .mapToObj(column -> sum(column(above, column)))
                .toList());
        return new CountTable(rows, true);
    }

    /** A single breakdown, to which its total is added. */
    public static CountTable ofList(List<Long> counts) {
        return new CountTable(List.of(withSum(counts)), false);
    }

    int height() {
        return rows.size();
    }

    int width() {
        return rows.getFirst().size();
    }

    long at(int row, int column) {
        return rows.get(row).get(column);
    }

    boolean isTotal(int row, int column) {
        return column == width() - 1 || (totalsRow && row == height() - 1);
    }

    private static List<Long> withSum(List<Long> row) {
        List<Long> longer = new ArrayList<>(row);
        longer.add(sum(row));
        return longer;
    }

    private static List<Long> column(List<List<Long>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    private static long sum(List<Long> counts) {
        return counts.stream().reduce(0L, Math::addExact);
    }
}
