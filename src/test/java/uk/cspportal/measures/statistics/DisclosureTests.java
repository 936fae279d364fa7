package uk.cspportal.measures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import uk.cspportal.measures.statistics.Disclosure.Cell;

class DisclosureTests {

    @ParameterizedTest
    @MethodSource("vectors")
    void closesTheRectangleWithTheSmallestCounts(JsonNode vector) {
        CountTable table = CountTable.withTotals(vector.get("table")
                .valueStream()
                .map(row -> row.valueStream().map(JsonNode::asLong).toList())
                .toList());
        var policy = DisclosurePolicy.threshold(vector.get("n").asInt());
        assertThat(Disclosure.protect(table, policy).suppressed())
                .containsExactlyInAnyOrder(new Cell(0, 0), new Cell(0, 1), new Cell(1, 0), new Cell(1, 1));
    }

    @Test
    void showsEverythingWithoutPolicyOrWithoutSmallCounts() {
        CountTable table = CountTable.ofList(List.of(3L, 12L));
        assertThat(texts(table, DisclosurePolicy.none())).containsExactly("3", "12", "15");
        assertThat(texts(CountTable.ofList(List.of(5L, 12L)), DisclosurePolicy.threshold(5)))
                .containsExactly("5", "12", "17");
    }

    @Test
    void hidesTheNextSmallestCountOfAList() {
        assertThat(texts(CountTable.ofList(List.of(3L, 20L, 12L, 0L)), DisclosurePolicy.threshold(5)))
                .containsExactly("c", "20", "c", "0", "35");
    }

    @Test
    void showsZerosUnlessToldOtherwise() {
        CountTable table = CountTable.ofList(List.of(0L, 20L, 30L));
        assertThat(texts(table, DisclosurePolicy.threshold(5))).containsExactly("0", "20", "30", "50");
        assertThat(texts(table, new DisclosurePolicy.Threshold(5, true))).containsExactly("c", "c", "30", "50");
    }

    @Test
    void hidesATotalThatWouldGiveItsOnlyCountAway() {
        assertThat(texts(CountTable.ofList(List.of(4L, 0L, 0L)), DisclosurePolicy.threshold(5)))
                .containsExactly("c", "0", "0", "c");
    }

    /** Were the two ones hidden alone, their total of 2 would leave them no other values, for zeros are shown. */
    @Test
    void doesNotTrustHiddenCountsThatCanOnlyBeOne() {
        assertThat(texts(CountTable.ofList(List.of(1L, 1L, 40L)), DisclosurePolicy.threshold(5)))
                .containsExactly("c", "c", "c", "42");
    }

    @Test
    void roundsHalvesUpAndTotalsByThemselves() {
        CountTable table = CountTable.ofList(List.of(12L, 12L, 13L));
        assertThat(texts(table, DisclosurePolicy.rounded(5))).containsExactly("10", "10", "15", "35");
        assertThat(texts(CountTable.ofList(List.of(15L, 14L)), DisclosurePolicy.rounded(10)))
                .containsExactly("20", "10", "30");
    }

    /** Four counts that round to 0 are 8 at most, and a total that rounds to 10 is 8 at least. */
    @Test
    void hidesARoundedCountThatItsTotalWouldPinDown() {
        assertThat(texts(CountTable.ofList(List.of(2L, 2L, 2L, 2L)), DisclosurePolicy.rounded(5)))
                .contains("c");
        assertThat(texts(CountTable.ofList(List.of(2L, 2L, 1L, 2L)), DisclosurePolicy.rounded(5)))
                .containsExactly("0", "0", "0", "0", "5");
    }

    @Test
    void suppressesBelowTenAndRoundsTheRestToFive() {
        CountTable table = CountTable.ofList(List.of(9L, 11L, 23L, 58L));
        assertThat(texts(table, DisclosurePolicy.thresholdAndRounded(10, 5)))
                .containsExactly("c", "10", "25", "60", "100");
    }

    @Test
    void keepsHiddenWhatAnEarlierReleaseHid() {
        CountTable table = CountTable.ofList(List.of(20L, 30L, 40L));
        var shown = Disclosure.protect(table, DisclosurePolicy.threshold(5), Set.of(new Cell(0, 1)));
        assertThat(shown.suppressed()).containsExactlyInAnyOrder(new Cell(0, 1), new Cell(0, 0));
    }

    @Test
    void namesWhatCanBeWorkedOut() {
        CountTable table = CountTable.ofCounts(List.of(List.of(3L, 12L), List.of(8L, 9L)));
        var policy = DisclosurePolicy.threshold(5);
        Set<Cell> row = Set.of(new Cell(0, 0), new Cell(0, 1));
        assertThat(Disclosure.workedOut(table, policy, row)).isEqualTo(row);
        Set<Cell> all = Set.of(new Cell(0, 0), new Cell(0, 1), new Cell(1, 0), new Cell(1, 1));
        assertThat(Disclosure.workedOut(table, policy, all)).isEmpty();
    }

    @Test
    void addsTotals() {
        CountTable table = CountTable.ofCounts(List.of(List.of(1L, 2L), List.of(3L, 4L)));
        assertThat(table)
                .isEqualTo(
                        CountTable.withTotals(List.of(List.of(1L, 2L, 3L), List.of(3L, 4L, 7L), List.of(4L, 6L, 10L))));
    }

    @Test
    void refusesWhatDoesNotAddUp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountTable.withTotals(List.of(List.of(1L, 2L), List.of(1L, 2L))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountTable.withTotals(List.of(List.of(1L, 1L), List.of(2L, 2L))));
        assertThatIllegalArgumentException().isThrownBy(() -> CountTable.ofList(List.of(-1L)));
        assertThatIllegalArgumentException().isThrownBy(() -> CountTable.ofCounts(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> CountTable.ofList(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountTable.ofCounts(List.of(List.of(1L), List.of(1L, 2L))));
        assertThatIllegalArgumentException().isThrownBy(() -> DisclosurePolicy.threshold(1));
    }

    static List<Named<JsonNode>> vectors() throws IOException {
        return GoldenVectors.of("suppression");
    }

    private static List<String> texts(CountTable table, DisclosurePolicy policy) {
        return Disclosure.protect(table, policy).rows().getFirst().stream()
                .map(DisclosureTests::text)
                .toList();
    }

    private static String text(OptionalLong shown) {
        return shown.stream().mapToObj(Long::toString).findFirst().orElse("c");
    }
}
