package uk.cspportal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.shared.DemonstrationClock;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
class AuditServiceTests {

    private static final String BANES = "E22000001";
    private static final String BRISTOL = "E22000002";
    private static final String FORCE = "E23000036";

    @Autowired
    private AuditService audit;

    @Autowired
    private Sealer sealer;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"chair.banes," + BANES, "performance.as," + FORCE})
    void opensToThoseWhoAnswerForTheTenant(String person, String tenant) {
        assertThat(as(person, () -> audit.search(tenant(tenant), AuditCriteria.none(), null))
                        .entries())
                .isNotEmpty()
                .allMatch(e -> e.tenant().equals(tenant(tenant)));
    }

    @ParameterizedTest
    @CsvSource({
        "officer.banes," + BANES,
        "police.banes," + BANES,
        "analyst.banes," + BANES,
        "provider.banes," + BANES,
        "performance.as," + BANES,
        "commissioning.as," + BANES,
        "commissioning.as," + FORCE,
        "panel.as," + FORCE
    })
    void isClosedToEveryOtherRoleAndFromAbove(String person, String tenant) {
        var id = tenant(tenant);
        everyCall(id)
                .forEach(call ->
                        assertThatThrownBy(() -> people.as(person, call)).isInstanceOf(AccessDeniedException.class));
    }

    @ParameterizedTest
    @CsvSource({"chair.banes," + BRISTOL, "officer.bristol," + BANES, "performance.lancashire," + FORCE})
    void isNotFoundFromAnotherTenant(String person, String tenant) {
        var id = tenant(tenant);
        everyCall(id)
                .forEach(call ->
                        assertThatThrownBy(() -> people.as(person, call)).isInstanceOf(NotFoundException.class));
    }

    @Test
    void isClosedToTheSignedOut() {
        everyCall(tenant(BANES))
                .forEach(call -> assertThatThrownBy(call::run)
                        .isInstanceOfAny(AuthenticationCredentialsNotFoundException.class, NotFoundException.class));
    }

    @Test
    void tellsWhoWhenWhatFromToAndWhy() {
        tell("chair.banes", BANES, "return 2024-25-Q4 line g3", LocalDateTime.of(2025, 2, 3, 10, 30));
        var entry = search(new AuditCriteria("", "", "line g3", LocalDate.of(2025, 2, 3), null))
                .getLast();
        assertThat(entry.action()).isEqualTo("return.figure");
        assertThat(entry.from()).isEqualTo("=1+1");
        assertThat(entry.to()).isEqualTo("12");
        assertThat(entry.why()).isEqualTo("Recount");
        assertThat(entry.at()).isEqualTo("2025-02-03T10:30:00Z");
        assertThat(entry.personId()).isNotNull();
        assertThat(entry.seal()).isNull();
        sealer.seal();
        assertThat(search(new AuditCriteria("", "", "line g3", LocalDate.of(2025, 2, 3), null))
                        .getLast()
                        .seal())
                .isNotNull();
    }

    @Test
    void narrowsByPersonActionThingAndPeriod() {
        tell("officer.banes", BANES, "award 100%_sure!", LocalDateTime.of(2025, 4, 1, 0, 30));
        tell("chair.banes", BANES, "award 100 other", LocalDateTime.of(2025, 3, 31, 23, 30));
        var officer = search(thing("100%_SURE!"));
        assertThat(officer).hasSize(1);
        var name = officer.getFirst().person();
        assertThat(search(thing("award 100"))).hasSize(2);
        assertThat(search(new AuditCriteria(name, "", "award 100", null, null))).hasSize(1);
        assertThat(search(new AuditCriteria("", "return.figure", "award 100", null, null)))
                .hasSize(2);
        assertThat(search(new AuditCriteria("", "plan.adopted", "award 100", null, null)))
                .isEmpty();
        // London days: half past midnight on 1 April is 31 March in Universal Time.
        var april = LocalDate.of(2025, 4, 1);
        assertThat(search(new AuditCriteria("", "", "award 100", april, april)))
                .extracting(AuditEntry::person)
                .containsExactly(name);
        assertThat(search(new AuditCriteria("", "", "award 100", null, april.minusDays(1))))
                .hasSize(1)
                .extracting(AuditEntry::person)
                .doesNotContain(name);
    }

    @Test
    void neverShowsAnotherTenantsEntry() {
        var bristol = tenants.get(tenant(BRISTOL));
        people.asStandIn(
                bristol,
                Role.APPROVER,
                () -> events.publishEvent(new Told(bristol.id().value(), "needle")));
        var found = as("chair.banes", () -> audit.search(tenant(BANES), thing("needle"), null));
        assertThat(found.entries()).isEmpty();
        assertThat(found.total()).isZero();
        assertThat(exported(thing("needle"))).hasSize(1);
        assertThat(as("chair.banes", () -> audit.choices(tenant(BANES)).people()))
                .contains("Community safety officer BANES")
                .doesNotContain("Chair of the partnership Bristol");
    }

    @Test
    void pagesThroughEverythingOnceNewestFirst() {
        var all = new ArrayList<AuditEntry>();
        Long before = null;
        AuditPage page;
        do {
            var from = before;
            page = as("chair.banes", () -> audit.search(tenant(BANES), AuditCriteria.none(), from));
            all.addAll(page.entries());
            before = page.entries().getLast().id();
        } while (page.older());
        assertThat(all).hasSize((int) page.total()).doesNotHaveDuplicates();
        assertThat(all).extracting(AuditEntry::at).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void showsNothingBehindAnEntryOfAnotherTenant() {
        tell("officer.bristol", BRISTOL, "needle", LocalDateTime.of(2025, 4, 22, 12, 0));
        var bristols = jdbc.sql("select id from audit_entry where thing = 'needle'")
                .query(Long.class)
                .single();
        assertThat(as("chair.banes", () -> audit.search(tenant(BANES), AuditCriteria.none(), bristols))
                        .entries())
                .isEmpty();
    }

    @Test
    void exportsWhatIsShownAsAFileThatCalculatesNothing() {
        tell("chair.banes", BANES, "return 2024-25-Q4 line g3", LocalDateTime.of(2025, 2, 3, 10, 30));
        sealer.seal();
        var lines = exported(new AuditCriteria("", "", "line g3", LocalDate.of(2025, 2, 3), LocalDate.of(2025, 2, 3)));
        assertThat(lines.getFirst())
                .isEqualTo("\uFEFFnumber,at,person,from_address,action,what,thing,from,to,why,seal");
        assertThat(lines.getLast())
                .matches("\\d+,2025-02-03T10:30:00Z,[^,]+,127.0.0.1,return.figure,Entered a figure in the return,"
                        + "return 2024-25-Q4 line g3,'=1\\+1,12,Recount,[0-9a-f]{64}");
    }

    @Test
    void exportsEverything() {
        var total = as("chair.banes", () -> audit.search(tenant(BANES), AuditCriteria.none(), null))
                .total();
        assertThat(exported(AuditCriteria.none())).hasSizeGreaterThan((int) total);
    }

    @Test
    void givesTheHeadOfTheChain() {
        sealer.seal();
        var head = as("chair.banes", () -> audit.head(tenant(BANES)).orElseThrow());
        assertThat(head)
                .isEqualTo(as("chair.banes", () -> audit.verify(tenant(BANES), null))
                        .head());
        assertThat(head.mac()).hasSize(64);
    }

    private List<AuditEntry> search(AuditCriteria criteria) {
        return as("chair.banes", () -> audit.search(tenant(BANES), criteria, null))
                .entries();
    }

    private List<String> exported(AuditCriteria criteria) {
        var out = new ByteArrayOutputStream();
        people.as("chair.banes", () -> export(tenant(BANES), criteria, out));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void export(TenantId tenant, AuditCriteria criteria, ByteArrayOutputStream out) {
        try {
            audit.export(tenant, criteria, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Runnable> everyCall(TenantId tenant) {
        return List.of(
                () -> audit.search(tenant, AuditCriteria.none(), null),
                () -> audit.choices(tenant),
                () -> export(tenant, AuditCriteria.none(), new ByteArrayOutputStream()),
                () -> audit.head(tenant),
                () -> audit.verify(tenant, null));
    }

    private void tell(String person, String tenant, String thing, LocalDateTime at) {
        people.as(
                person,
                () -> DemonstrationClock.at(
                        at, () -> events.publishEvent(new Told(tenant(tenant).value(), thing))));
    }

    private <T> T as(String person, Supplier<@Nullable T> work) {
        var found = new ArrayList<@Nullable T>();
        people.as(person, () -> found.add(work.get()));
        return Objects.requireNonNull(found.getFirst());
    }

    private static AuditCriteria thing(String part) {
        return new AuditCriteria("", "", part, null, null);
    }

    private TenantId tenant(String code) {
        return tenants.byCode(code).orElseThrow().id();
    }

    private record Told(long tenantId, String thing) implements AuditedEvent {
        @Override
        public String action() {
            return "return.figure";
        }

        @Override
        public String from() {
            return "=1+1";
        }

        @Override
        public String to() {
            return "12";
        }

        @Override
        public String why() {
            return "Recount";
        }
    }
}
