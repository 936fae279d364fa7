package uk.cspportal.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
@RecordApplicationEvents
class ForcePlanWritingTests {

    private static final LocalDate FROM = LocalDate.of(2029, 4, 1);

    @Autowired
    private ForcePlanWritingService plans;

    @Autowired
    private ForcePlanPartService parts;

    @Autowired
    private ForcePlanService inForce;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DemonstrationPeople people;

    private TenantId force = new TenantId(-1);

    @BeforeEach
    void findTenants() {
        force = tenants.byCode("E23000036").orElseThrow().id();
    }

    @Test
    void keepsThePlanOfTheSourceWithItsNationalMeasures() {
        var plan = as("officer.banes", () -> inForce.inForce(force, LocalDate.of(2025, 4, 22)));
        assertThat(plan.priorities()).hasSize(4);
        assertThat(plan.nationals()).hasSize(9);
        assertThat(plan.nationals().stream().limit(3))
                .allSatisfy(n -> assertThat(n.areas())
                        .extracting(ForceNational.Area::wording)
                        .containsExactly("Drug crime and serious violence"));
        assertThat(plan.nationals().getLast().reason()).contains("no local measurement");
    }

    @Test
    void keepsASuccessorToTheOfficeUntilItIsPublished(ApplicationEvents events) {
        var id = begin();
        assertThat(as("officer.banes", () -> plans.list(force))).noneMatch(s -> s.id().equals(id));
        assertThat(as("officer.banes", () -> inForce.findInForce(force, FROM))
                        .orElseThrow()
                        .id())
                .isNotEqualTo(id);
        as("performance.as", () -> {
            plans.publish(force, id);
            return null;
        });
        assertThat(as("officer.banes", () -> inForce.inForce(force, FROM)).id()).isEqualTo(id);
        assertThat(as("officer.banes", () -> inForce.inForce(force, FROM)).nationals())
                .isNotEmpty();
        assertThat(events.stream(ForcePlanPublished.class)).hasSize(1);
    }

    @Test
    void writesEachPartOnItsOwn(ApplicationEvents events) {
        var id = begin();
        people.as("performance.as", () -> {
            parts.savePriority(force, id, null, 6, "Rural crime", List.of());
            var added = sheet(id).priorities().getLast();
            parts.saveArea(force, id, added.id(), null, "Hare coursing", false);
            var area = sheet(id).priorities().getLast().areas().getFirst();
            parts.saveNational(force, id, null, "Reduce theft from farms", Set.of(area.id()), null);
            assertThat(sheet(id).nationals().getLast().areas()).containsExactly(area.id());
            parts.movePriority(force, id, part(sheet(id).priorities().getLast()), true);
            assertThat(sheet(id).priorities().get(4).title()).isEqualTo("Rural crime");
            assertThat(sheet(id).priorities())
                    .extracting(ForcePlanSheet.Priority::number)
                    .containsExactly(1, 2, 3, 4, 5, 6);
            assertThatThrownBy(() -> parts.removeArea(force, id, new ForcePlanPart(area.id(), area.version())))
                    .isInstanceOfSatisfying(
                            ConflictException.class,
                            e -> assertThat(e.reasons()).containsExactly("Reduce theft from farms"));
            var national = sheet(id).nationals().getLast();
            parts.removeNational(force, id, new ForcePlanPart(national.id(), national.version()));
            assertThat(sheet(id).nationals()).hasSize(7);
        });
        assertThat(events.stream(ForcePlanWritten.class).map(ForcePlanWritten::action))
                .contains("force-plan.begun", "force-plan.part-added", "force-plan.part-moved");
    }

    @Test
    void namesTheMeasuresOfAPriorityAndRefusesUnknownKeysByName(ApplicationEvents events) {
        var id = begin();
        people.as("performance.as", () -> {
            var seen = sheet(id).priorities().getLast();
            parts.savePriority(force, id, part(seen), seen.number(), seen.title(), List.of("recorded-crime"));
            var now = sheet(id).priorities().getLast();
            assertThat(now.measureKeys()).containsExactly("recorded-crime");
            assertThatThrownBy(() -> parts.savePriority(
                            force, id, part(now), now.number(), now.title(), List.of("recorded-crime", "rural-crmie")))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            e -> assertThat(e.problems().getFirst().remedy())
                                    .contains("rural-crmie")
                                    .doesNotContain("recorded-crime"));
            assertThatThrownBy(() -> parts.savePriority(force, id, part(seen), seen.number(), seen.title(), List.of()))
                    .isInstanceOf(StaleForcePartException.class)
                    .hasMessageContaining("(recorded-crime)");
            parts.savePriority(force, id, part(now), now.number(), now.title(), List.of());
            var last = sheet(id).priorities().getLast();
            assertThat(last.measureKeys()).isEmpty();
        });
        assertThat(events.stream(ForcePlanWritten.class).map(ForcePlanWritten::to))
                .anyMatch(to -> to != null && to.contains("recorded-crime"));
    }

    @Test
    void refusesWhatDoesNotFitInWords() {
        var id = begin();
        people.as("performance.as", () -> {
            assertThatThrownBy(() -> parts.savePriority(force, id, null, 2, "Twice", List.of()))
                    .isInstanceOf(InvalidInputException.class)
                    .satisfies(e -> assertThat(((InvalidInputException) e)
                                    .problems()
                                    .getFirst()
                                    .remedy())
                            .contains("Number 2 is taken"));
            assertThatThrownBy(() -> parts.saveNational(force, id, null, "Alone", Set.of(), " "))
                    .isInstanceOf(InvalidInputException.class);
            var old = plans.list(force).getLast();
            assertThat(old.head().period()).isEqualTo("2021-25");
            var linked = old.priorities().get(1);
            var area = linked.areas().getFirst();
            assertThatThrownBy(() -> parts.removePriority(force, old.id(), part(linked)))
                    .hasMessageContaining("area of focus");
            assertThatThrownBy(() -> parts.removeArea(force, old.id(), new ForcePlanPart(area.id(), area.version())))
                    .isInstanceOf(ConflictException.class);
            assertThatThrownBy(() -> plans.begin(
                            force, new ForcePlanHead("Same day", null, LocalDate.of(2025, 7, 1), null), false))
                    .isInstanceOf(InvalidInputException.class);
        });
    }

    @Test
    void showsTheSecondWriterTheOthersText() {
        var id = begin();
        people.as("performance.as", () -> {
            var seen = sheet(id).priorities().getFirst();
            parts.savePriority(force, id, part(seen), 1, "Theirs", List.of());
            assertThatThrownBy(() -> parts.savePriority(force, id, part(seen), 1, "Mine", List.of()))
                    .isInstanceOfSatisfying(StaleForcePartException.class, e -> {
                        assertThat(e).hasMessageContaining("Theirs");
                        parts.savePriority(force, id, new ForcePlanPart(seen.id(), e.version()), 1, "Mine", List.of());
                    });
            assertThat(sheet(id).priorities().getFirst().title()).isEqualTo("Mine");
        });
    }

    @Test
    void isWrittenByTheOfficeOfTheForceAreaOnly() {
        var id = begin();
        for (var person : List.of("officer.banes", "commissioning.as", "panel.as")) {
            people.as(person, () -> {
                assertThatThrownBy(() -> parts.savePriority(force, id, null, 9, "No", List.of()))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> plans.publish(force, id)).isInstanceOf(AccessDeniedException.class);
            });
        }
        people.as(
                "performance.lancashire",
                () -> assertThatThrownBy(() -> plans.list(force)).isInstanceOf(NotFoundException.class));
        var lancashire = tenants.byCode("E23000003").orElseThrow().id();
        people.as(
                "performance.lancashire",
                () -> assertThatThrownBy(() -> parts.savePriority(lancashire, id, null, 9, "No", List.of()))
                        .isInstanceOf(NotFoundException.class));
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> plans.publish(force, id)).isInstanceOf(NotFoundException.class);
    }

    private ForcePlanId begin() {
        return as("performance.as", () -> plans.begin(force, new ForcePlanHead("Next", null, FROM, null), true));
    }

    private ForcePlanSheet sheet(ForcePlanId id) {
        return plans.list(force).stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ForcePlanPart part(ForcePlanSheet.Priority priority) {
        return new ForcePlanPart(priority.id(), priority.version());
    }

    private <T> T as(String person, Supplier<T> work) {
        var result = new AtomicReference<T>();
        people.as(person, () -> result.set(work.get()));
        return result.get();
    }
}
