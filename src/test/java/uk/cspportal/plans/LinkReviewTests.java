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
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.DemonstrationClock;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
@RecordApplicationEvents
class LinkReviewTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 22);
    private static final LocalDate LATER = LocalDate.of(2025, 7, 31);

    @Autowired
    private LinkReviewService reviews;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanDraftService drafts;

    @Autowired
    private ForcePlanService forcePlans;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DemonstrationPeople people;

    private TenantId banes = new TenantId(-1);
    private TenantId force = new TenantId(-1);

    @BeforeEach
    void findTenants() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
        force = tenants.byCode("E23000036").orElseThrow().id();
    }

    @Test
    void proposesWhatIsAlikeAndSaysWhy() {
        var items = review().items();
        assertThat(items).hasSize(2).allMatch(i -> i.decision() == null);
        assertThat(items.getFirst().proposal()).satisfies(p -> {
            assertThat(p.priority().number()).isEqualTo(1);
            assertThat(p.why()).isEqualTo("It has the same title.");
        });
        assertThat(items.getLast().proposal()).satisfies(p -> {
            assertThat(p.priority().number()).isEqualTo(3);
            assertThat(p.why()).contains("words of its title");
        });
    }

    @Test
    void linksAnewOnlyWhatWasDecidedAndOnlyFromTheDayTheLaterPlanApplies(ApplicationEvents events) {
        var before = links(TODAY);
        assertThat(links(LATER)).isEqualTo(before);
        decide(new LinkChoice(1, 0, priority(1), null));
        assertThat(links(TODAY)).isEqualTo(before);
        assertThat(links(LATER).getFirst()).isEqualTo(priority(1));
        assertThat(links(LATER).getLast()).isEqualTo(before.getLast());
        decide(new LinkChoice(2, 0, null, "Nobody here works on it."));
        assertThat(links(LATER).getLast()).isNull();
        assertThat(links(TODAY)).isEqualTo(before);
        assertThat(review().open()).isEmpty();
        assertThat(events.stream(LinkDecided.class)).hasSize(2);
    }

    @Test
    void showsADayBeforeADecisionTheLinksOfThen() {
        var before = links(LATER);
        DemonstrationClock.at(LATER.plusDays(5).atTime(10, 0), () -> decide(new LinkChoice(1, 0, priority(1), null)));
        assertThat(links(LATER.plusDays(4))).isEqualTo(before);
        assertThat(links(LATER.plusDays(5)).getFirst()).isEqualTo(priority(1));
    }

    @Test
    void saysWhatIsCarriedAsItWasDecided() {
        var old = links(TODAY);
        assertThat(carried(TODAY)).containsAll(old);
        decide(new LinkChoice(1, 0, priority(2), null));
        assertThat(carried(TODAY)).doesNotContain(priority(2));
        assertThat(carried(LATER)).contains(priority(2)).doesNotContain(old.getFirst());
    }

    private Set<ForcePriorityId> carried(LocalDate on) {
        return as("performance.as", () -> forcePlans.carriedBelow(force, List.of(tenants.get(banes)), on));
    }

    @Test
    void keepsALaterDecisionBesideTheEarlierOne() {
        decide(new LinkChoice(1, 0, priority(1), null));
        decide(new LinkChoice(1, 1, priority(2), null));
        assertThat(links(LATER).getFirst()).isEqualTo(priority(2));
        assertThatThrownBy(() -> decide(new LinkChoice(1, 1, priority(3), null)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Somebody else decided");
    }

    @Test
    void refusesALinkToAPlanThatEndedAndNoLinkWithoutReason() {
        var ended = as("officer.banes", () -> forcePlans.inForce(force, TODAY))
                .priorities()
                .getFirst();
        assertThatThrownBy(() -> decide(new LinkChoice(1, 0, ended.id(), null)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems().getFirst().remedy())
                                .contains("cannot lead to a plan that has ended"));
        assertThatThrownBy(() -> decide(new LinkChoice(1, 0, null, " "))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> decide(new LinkChoice(9, 0, priority(1), null)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void beginsAnewUnderTheForcePlanAfterTheNext() {
        decide(new LinkChoice(1, 0, priority(1), null));
        DemonstrationClock.at(LATER.atTime(10, 0), () -> {
            people.as("performance.as", () -> forcePlans.define(force, afterTheNext()));
            assertThat(review().forcePlan().title()).isEqualTo("The plan after the next");
            assertThat(review().items()).allMatch(item -> item.decision() == null);
        });
    }

    private static ObjectNode afterTheNext() {
        var plan = JsonNodeFactory.instance.objectNode();
        plan.put("name", "The plan after the next").put("valid_from", "2025-10-01");
        plan.putArray("priorities").addObject().put("number", 1).put("title", "Everything");
        return plan;
    }

    @Test
    void copiesForwardWhatWasDecided() {
        decide(new LinkChoice(1, 0, priority(2), null));
        DemonstrationClock.at(
                LATER.atTime(10, 0),
                () -> people.as(
                        "officer.banes",
                        () -> assertThat(drafts.begin(banes)
                                        .document()
                                        .at("/priorities/0/linked_force_priority/title")
                                        .asString())
                                .isEqualTo("Male violence against women and girls")));
    }

    @Test
    void tellsTheForceAreaWhoHasNotReviewed() {
        var bristol = tenants.byCode("E22000002").orElseThrow().id();
        var states = as("performance.as", () -> reviews.below(force));
        assertThat(states).filteredOn(s -> s.tenant().equals(bristol)).allMatch(s -> s.open() == 0);
        assertThat(states).filteredOn(s -> s.tenant().equals(banes)).containsExactly(new LinkReviewState(banes, 2, 2));
    }

    @Test
    void isDecidedByOfficersOfThePartnershipOnly() {
        var choice = new LinkChoice(1, 0, priority(1), null);
        var plan = review().forcePlan().id();
        for (var person : List.of("chair.banes", "analyst.banes", "police.banes", "performance.as")) {
            people.as(
                    person,
                    () -> assertThatThrownBy(() -> reviews.decide(banes, plan, choice))
                            .isInstanceOf(AccessDeniedException.class));
        }
        people.as("officer.bristol", () -> {
            assertThatThrownBy(() -> reviews.decide(banes, plan, choice)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> reviews.review(banes)).isInstanceOf(NotFoundException.class);
        });
        people.as(
                "officer.banes",
                () -> assertThatThrownBy(() -> reviews.below(force)).isInstanceOf(AccessDeniedException.class));
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> reviews.review(banes)).isInstanceOf(NotFoundException.class);
    }

    private LinkReview review() {
        return as("officer.banes", () -> reviews.review(banes)).orElseThrow();
    }

    private ForcePriorityId priority(int number) {
        return review().forcePlan().priority(number).orElseThrow().id();
    }

    private void decide(LinkChoice choice) {
        var plan = review().forcePlan().id();
        people.as("officer.banes", () -> reviews.decide(banes, plan, choice));
    }

    private List<ForcePriorityId> links(LocalDate on) {
        return as(
                "officer.banes",
                () -> plans.findOutline(banes, on).orElseThrow().priorities().stream()
                        .map(PlanOutline.Priority::force)
                        .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new)));
    }

    private <T> T as(String person, Supplier<T> work) {
        var result = new AtomicReference<T>();
        people.as(person, () -> result.set(work.get()));
        return result.get();
    }
}
