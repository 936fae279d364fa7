package uk.cspportal.measures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cspportal.measures.statistics.Disclosure.Cell;

/** Small tables searched exhaustively: every other table that a reader cannot tell from the true one is counted out. */
class DisclosureSearchTests {

    @ParameterizedTest
    @CsvSource({"2, 2, 4, 3", "2, 2, 4, 5", "2, 3, 2, 2", "2, 3, 2, 3", "1, 4, 4, 3", "1, 4, 4, 5"})
    void noSuppressedCountCanBeWorkedOut(int height, int width, int largest, int n) {
        for (CountTable table : tables(height, width, largest)) {
            Set<Cell> hidden =
                    Disclosure.protect(table, DisclosurePolicy.threshold(n)).suppressed();
            assertThat(smallOf(table, n)).as("%s", table).isSubsetOf(hidden);
            assertThat(new Reader(table, hidden, 1, 1).sure()).as("%s", table).isEmpty();
        }
    }

    @Test
    void noHiddenZeroCanBeWorkedOut() {
        for (CountTable table : tables(2, 2, 4)) {
            Set<Cell> hidden = Disclosure.protect(table, new DisclosurePolicy.Threshold(3, true))
                    .suppressed();
            assertThat(new Reader(table, hidden, 1, 0).sure()).as("%s", table).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 4, 3", "1, 4, 3, 5", "1, 4, 4, 2"})
    void noSmallCountCanBeWorkedOutFromRoundedOnes(int height, int width, int largest, int base) {
        for (CountTable table : tables(height, width, largest)) {
            Set<Cell> hidden =
                    Disclosure.protect(table, DisclosurePolicy.rounded(base)).suppressed();
            Set<Cell> small = smallOf(table, base);
            small.addAll(hidden);
            small.retainAll(new Reader(table, hidden, base, 0).sure());
            assertThat(small).as("%s", table).isEmpty();
        }
    }

    /** All larger sets of hidden cells, for all tables: what was unknown stays unknown. */
    @Test
    void hidingMoreNeverRevealsWhatWasHidden() {
        for (CountTable table : tables(2, 2, 2)) {
            Set<Cell> hidden =
                    Disclosure.protect(table, DisclosurePolicy.threshold(3)).suppressed();
            List<Cell> others =
                    cells(table).stream().filter(cell -> !hidden.contains(cell)).toList();
            for (int subset = 0; subset < 1 << others.size(); subset++) {
                Set<Cell> more = new TreeSet<>(hidden);
                for (int i = 0; i < others.size(); i++) {
                    if ((subset >> i & 1) == 1) {
                        more.add(others.get(i));
                    }
                }
                Set<Cell> revealed = new Reader(table, more, 1, 1).sure();
                revealed.retainAll(hidden);
                assertThat(revealed).as("%s %s", table, more).isEmpty();
            }
        }
    }

    /** The audit of the network and the search agree on every set of hidden cells, sound or not. */
    @Test
    void findsTheSameAsTheSearchForAnySet() {
        var four = lists().of(integers().between(0, 4).map(Integer::longValue)).ofSize(4);
        Made.examples()
                .withExamples(400)
                .forAll(four, integers().between(0, 511))
                .checkAssert((counts, subset) -> {
                    CountTable table = CountTable.ofCounts(List.of(counts.subList(0, 2), counts.subList(2, 4)));
                    Set<Cell> hidden = new TreeSet<>();
                    List<Cell> all = cells(table);
                    IntStream.range(0, 9).filter(i -> (subset >> i & 1) == 1).forEach(i -> hidden.add(all.get(i)));
                    assertThat(Disclosure.workedOut(table, DisclosurePolicy.threshold(3), hidden))
                            .isEqualTo(new Reader(table, hidden, 1, 1).sure());
                });
    }

    @Test
    void holdsOnLargerTablesByEveryPolicy() {
        var policies = arbitrary()
                .<DisclosurePolicy>pick(
                        DisclosurePolicy.threshold(5),
                        new DisclosurePolicy.Threshold(10, true),
                        DisclosurePolicy.thresholdAndRounded(10, 5),
                        DisclosurePolicy.rounded(5));
        Made.examples()
                .withExamples(300)
                .forAll(
                        lists().of(integers().between(0, 30)).ofSize(30),
                        integers().between(1, 6),
                        policies)
                .checkAssert((numbers, height, policy) -> {
                    List<List<Long>> rows = IntStream.range(0, height)
                            .mapToObj(row -> numbers.subList(row * 5, row * 5 + 5).stream()
                                    .map(Integer::longValue)
                                    .toList())
                            .toList();
                    CountTable table = CountTable.ofCounts(rows);
                    Set<Cell> hidden = Disclosure.protect(table, policy).suppressed();
                    assertThat(Disclosure.workedOut(table, policy, hidden)).isEmpty();
                    assertThat(Disclosure.protect(table, policy, hidden).suppressed())
                            .isEqualTo(hidden);
                });
    }

    /** All tables of counts up to the largest, with their totals. */
    private static List<CountTable> tables(int height, int width, long largest) {
        List<CountTable> tables = new ArrayList<>();
        int cells = height * width;
        long number = Math.round(Math.pow(largest + 1.0, cells));
        for (long code = 0; code < number; code++) {
            long[] digits = digits(code, largest + 1, cells);
            List<List<Long>> rows = IntStream.range(0, height)
                    .mapToObj(row -> LongStream.of(digits)
                            .skip((long) row * width)
                            .limit(width)
                            .boxed()
                            .toList())
                    .toList();
            tables.add(height == 1 ? CountTable.ofList(rows.getFirst()) : CountTable.ofCounts(rows));
        }
        return tables;
    }

    static long[] digits(long code, long base, int length) {
        long[] digits = new long[length];
        for (int i = 0; i < length; i++) {
            digits[i] = code % base;
            code /= base;
        }
        return digits;
    }

    private static Set<Cell> smallOf(CountTable table, int n) {
        Set<Cell> small = new TreeSet<>();
        cells(table).stream()
                .filter(cell -> table.at(cell.row(), cell.column()) > 0 && table.at(cell.row(), cell.column()) < n)
                .forEach(small::add);
        return small;
    }

    static List<Cell> cells(CountTable table) {
        return IntStream.range(0, table.height())
                .boxed()
                .flatMap(row -> IntStream.range(0, table.width()).mapToObj(column -> new Cell(row, column)))
                .toList();
    }
}
