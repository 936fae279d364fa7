package uk.cspportal.plans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.DemonstrationClock;
import uk.cspportal.shared.DemonstrationStep;
import uk.cspportal.tenancy.Tenants;

/**
 * The force plan of Avon and Somerset and the plans of its five partnerships. The plan of Bath and North East Somerset
 * prints neither which measures tell about which objective nor which statutory strategies its priorities address: the
 * links are marked as proposed, the strategies are read from its focus areas.
 */
@Component
@Profile("demonstration")
class PlansDemonstration implements DemonstrationStep {

    private static final String OFFICE = "performance.as";
    private static final String BANES = "E22000001";
    private static final String BRISTOL = "E22000002";
    private static final Map<String, String> OFFICERS = Map.of(BANES, "officer.banes", BRISTOL, "officer.bristol");

    /** The force plan stood already when the office began to use the portal. */
    private static final LocalDateTime FORCE_PLAN_RECORDED = LocalDateTime.of(2022, 4, 12, 10, 0);

    /** Papers tell of a plan for 2024 to 2029 with five priorities; what it says here is illustrative. */
    private static final LocalDateTime SUCCESSOR_RECORDED = LocalDateTime.of(2025, 4, 14, 10, 0);

    private static final LocalDateTime BRISTOL_REVIEWED = LocalDateTime.of(2025, 4, 16, 10, 0);

    /**
     * The plan of Bath and North East Somerset prints three years and no dates. It cites population
     * of the 2021 census (published in June 2022) and says that ethnicity (published on 29 November
     * 2022) is still to come: so it was finished by then and is taken to apply from the month after.
     */
    private static final LocalDate BANES_FROM = LocalDate.of(2022, 12, 1);

    /** The illustrative plans begin with a financial year. */
    private static final LocalDate OTHERS_FROM = LocalDate.of(2023, 4, 1);

    private static final int YEARS = 3;

    private final PlanService plans;
    private final ForcePlanService forcePlans;
    private final LinkReviewService reviews;
    private final Tenants tenants;
    private final DemonstrationPeople people;
    private final JsonMapper json;

    PlansDemonstration(
            PlanService plans,
            ForcePlanService forcePlans,
            LinkReviewService reviews,
            Tenants tenants,
            DemonstrationPeople people,
            JsonMapper json) {
        this.plans = plans;
        this.forcePlans = forcePlans;
        this.reviews = reviews;
        this.tenants = tenants;
        this.people = people;
        this.json = json;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load() {
        var forcePlan = read("force-plan");
        var force = tenants.byCode(forcePlan.path("tenant").asString()).orElseThrow();
        DemonstrationClock.at(
                FORCE_PLAN_RECORDED, () -> people.as(OFFICE, () -> forcePlans.define(force.id(), forcePlan)));
        DemonstrationClock.at(
                SUCCESSOR_RECORDED,
                () -> people.as(OFFICE, () -> forcePlans.define(force.id(), read("force-plan-2024-29"))));
        adopt(read("banes-plan"), BANES_FROM);
        read("other-plans").path("plans").forEach(plan -> adopt(plan, OTHERS_FROM));
        DemonstrationClock.at(BRISTOL_REVIEWED, () -> people.as("officer.bristol", this::reviewLinks));
    }

    /** By the partnership's officer on the day before, or by one who stands in where nobody plays them. */
    private void adopt(JsonNode plan, LocalDate from) {
        var partnership =
                tenants.byCode(plan.path("tenant").path("code").asString()).orElseThrow();
        Runnable work = () ->
                plans.adopt(partnership.id(), plan, from, from.plusYears(YEARS).minusDays(1));
        var officer = OFFICERS.get(partnership.code());
        DemonstrationClock.at(from.minusDays(1).atTime(10, 0), () -> {
            if (officer == null) {
                people.asStandIn(partnership, Role.OFFICER, work);
            } else {
                people.as(officer, work);
            }
        });
    }

    /** One partnership has accepted what is proposed to it; the others have not looked yet. */
    private void reviewLinks() {
        var bristol = tenants.byCode(BRISTOL).orElseThrow().id();
        reviews.review(bristol)
                .ifPresent(review -> review.items().forEach(item -> {
                    var proposal = item.proposal();
                    reviews.decide(
                            bristol,
                            review.forcePlan().id(),
                            new LinkChoice(
                                    item.number(),
                                    0,
                                    proposal == null
                                            ? null
                                            : proposal.priority().id(),
                                    proposal == null ? "Nothing in the later plan asks for it." : null));
                }));
    }

    private JsonNode read(String file) {
        try (var in = new ClassPathResource("demonstration/" + file + ".json").getInputStream()) {
            return json.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
