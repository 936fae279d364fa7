package uk.cspportal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cspportal.audit.Examples.TEN;
import static uk.cspportal.audit.Examples.chain;
import static uk.cspportal.audit.Examples.check;
import static uk.cspportal.audit.Examples.entry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import uk.cspportal.tenancy.TenantId;

/** Each kind of tampering is found, and the first broken place is named. */
class ChainCheckTests {

    private final List<ChainCheck.Link> links = new ArrayList<>(
            chain(LongStream.rangeClosed(1, 5).mapToObj(Examples::entry).toList()));

    @Test
    void findsNothingWrongWithAWholeChain() {
        var result = check(links, links.get(2).seal());
        assertThat(result.isSound()).isTrue();
        assertThat(result.seals()).isEqualTo(5);
        assertThat(result.head()).isEqualTo(links.getLast().seal());
    }

    @Test
    void findsNothingWrongWithAnEmptyTrail() {
        assertThat(check(List.of(), null).isSound()).isTrue();
    }

    @Test
    void namesAChangedEntryAndOnlyThat() {
        replace(3, entry(3, TEN.plusSeconds(3), "return.submitted", "OPEN", "PUBLISHED"));
        assertOnly(check(links, null), Finding.Kind.CHANGED, 3);
    }

    @Test
    void namesADeletedEntry() {
        var link = links.get(2);
        links.set(2, new ChainCheck.Link(link.seal(), link.previousMac(), null));
        assertOnly(check(links, null), Finding.Kind.DELETED, 3);
    }

    @Test
    void namesTheGapThatDeletedSealsLeave() {
        links.subList(1, 3).clear();
        var result = check(links, null);
        assertOnly(result, Finding.Kind.MISSING, 2);
        assertThat(result.findings().getFirst().sentence(new TenantId(7))).contains("2", "3", "missing");
    }

    @Test
    void namesAGapAtTheStart() {
        links.removeFirst();
        assertOnly(check(links, null), Finding.Kind.MISSING, 1);
    }

    @Test
    void namesASealThatIsPutInPlaceOfAnother() {
        var stranger = Examples.link(Examples.KEYS, entry(9), 3, SealKeys.START, TEN.plusSeconds(10));
        links.set(2, stranger);
        var result = check(links, null);
        assertThat(result.findings().getFirst().kind()).isEqualTo(Finding.Kind.OUT_OF_LINE);
        assertThat(result.findings().getFirst().number()).isEqualTo(3);
    }

    @Test
    void namesASealThatWasMadeWithoutTheKey() {
        var forged = Examples.link(
                SealKeys.of("y".repeat(32), List.of()),
                entry(6),
                6,
                links.getLast().seal().mac(),
                TEN.plusSeconds(7));
        links.add(forged);
        assertOnly(check(links, null), Finding.Kind.UNKNOWN_KEY, 6);
    }

    @Test
    void namesAnEntryThatWasSlippedInWithAnEarlierDate() {
        var old = entry(6, TEN.minus(Duration.ofDays(2)), "return.signed", null, null);
        links.add(Examples.link(Examples.KEYS, old, 6, links.getLast().seal().mac(), TEN.plusSeconds(8)));
        assertOnly(check(links, null), Finding.Kind.LATE, 6);
    }

    @Test
    void namesTheEndThatWasCutOffBehindAKeptHead() {
        var kept = links.removeLast().seal();
        assertThat(check(links, null).isSound()).isTrue();
        assertOnly(check(links, kept), Finding.Kind.CUT_OFF, 4);
    }

    @Test
    void namesAChainThatWasWrittenAnewWithTheStolenKey() {
        var kept = links.get(3).seal();
        var other =
                chain(LongStream.rangeClosed(1, 5).mapToObj(id -> entry(id + 1)).toList());
        assertThat(check(other, null).isSound()).isTrue();
        assertOnly(check(other, kept), Finding.Kind.REWRITTEN, 4);
    }

    @Test
    void waitsAMinuteForTheSeal() {
        var check = new ChainCheck(Examples.KEYS, Duration.ofHours(1), TEN, null);
        check.unsealed(entry(8, TEN.minusSeconds(60), "return.signed", null, null));
        var inTime = check.result();
        assertThat(inTime.isSound()).isTrue();
        assertThat(inTime.waiting()).isEqualTo(1);
        check.unsealed(entry(9, TEN.minusSeconds(61), "return.signed", null, null));
        assertOnly(check.result(), Finding.Kind.UNSEALED, 0);
    }

    @Test
    void namesTheFirstTenAndCountsTheRest() {
        var many = new ArrayList<>(
                chain(LongStream.rangeClosed(1, 30).mapToObj(Examples::entry).toList()));
        many.replaceAll(l -> new ChainCheck.Link(l.seal(), l.previousMac(), null));
        var result = check(many, null);
        assertThat(result.findings())
                .hasSize(10)
                .first()
                .extracting(Finding::number)
                .isEqualTo(1L);
        assertThat(result.wrong()).isEqualTo(30);
    }

    @Test
    void tellsNothingOfAnotherTenantsEntryButItsNumber() {
        replace(3, entry(3, TEN, "return.submitted", "OPEN", "PUBLISHED"));
        var finding = check(links, null).findings().getFirst();
        assertThat(finding.sentence(new TenantId(7))).contains("no. 3", "Priya Shah", "return 2024-25-Q4", "10:00");
        assertThat(finding.sentence(new TenantId(8)))
                .contains("no. 3", "another organisation")
                .doesNotContain("Priya", "2024");
    }

    private void replace(int number, AuditEntry entry) {
        var link = links.get(number - 1);
        links.set(number - 1, new ChainCheck.Link(link.seal(), link.previousMac(), entry));
    }

    private static void assertOnly(Verification result, Finding.Kind kind, long number) {
        assertThat(result.wrong()).isEqualTo(1);
        assertThat(result.findings().getFirst().kind()).isEqualTo(kind);
        assertThat(result.findings().getFirst().number()).isEqualTo(number);
    }
}
