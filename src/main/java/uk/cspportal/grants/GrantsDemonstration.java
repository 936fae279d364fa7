package uk.cspportal.grants;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.measures.Measure;
import uk.cspportal.measures.MeasureService;
import uk.cspportal.shared.DemonstrationClock;
import uk.cspportal.shared.DemonstrationStep;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/** Two awards of the demonstration with their services, spend, returns and reviews, each by its person at its time. */
@Component
@Profile("demonstration")
class GrantsDemonstration implements DemonstrationStep {

    private static final String COMMISSIONER = "commissioning.as";
    private static final Map<String, String> OFFICERS =
            Map.of("E22000001", "officer.banes", "E22000002", "officer.bristol");

    private final DemonstrationPeople people;
    private final AwardingService awarding;
    private final GrantReturnService returns;
    private final GrantReviewService reviews;
    private final MeasureService measures;
    private final Tenants tenants;
    private final EntityManager entities;
    private final JsonMapper json;

    GrantsDemonstration(
            DemonstrationPeople people,
            AwardingService awarding,
            GrantReturnService returns,
            GrantReviewService reviews,
            MeasureService measures,
            Tenants tenants,
            EntityManager entities,
            JsonMapper json) {
        this.people = people;
        this.awarding = awarding;
        this.returns = returns;
        this.reviews = reviews;
        this.measures = measures;
        this.tenants = tenants;
        this.entities = entities;
        this.json = json.rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void load() {
        var file = read();
        var giver = tenant(file.fund().tenant());
        var first = file.awards().getFirst().starts();
        at(
                COMMISSIONER,
                first,
                () -> awarding.openFund(
                        giver,
                        file.fund().key(),
                        file.fund().name(),
                        file.fund().funder()));
        file.awards().forEach(award -> {
            at(COMMISSIONER, award.starts(), () -> {
                var kept = measures.list(tenant(award.recipientTenant())).stream()
                        .map(Measure::key)
                        .toList();
                awarding.award(giver, award.toNewAward(file.illustrative(), kept));
            });
            account(giver, award);
        });
    }

    private void account(TenantId giver, GrantsFile.Award award) {
        var recipient = tenant(award.recipientTenant());
        var officer = Objects.requireNonNull(OFFICERS.get(award.recipientTenant()));
        for (var service : award.services()) {
            service.years().stream().filter(y -> y.spent() != null).forEach(year -> {
                var closed = FinancialYear.parse(year.year());
                at(
                        officer,
                        closed.lastMonth().plusMonths(1).atDay(12),
                        () -> returns.closeYear(
                                recipient, award.key(), service.key(), closed, Objects.requireNonNull(year.spent())));
            });
        }
        for (var quarter : award.quartersTold()) {
            var grantReturn = award.returnOf(quarter);
            var told = grantReturn == null ? quarter.lastMonth().plusMonths(1).atDay(12) : grantReturn.submittedOn();
            at(officer, told, () -> {
                tellSpend(recipient, award, quarter);
                if (grantReturn != null) {
                    returns.save(recipient, award.key(), grantReturn.toNewReturn(award));
                    returns.submit(recipient, award.key(), quarter);
                }
            });
            if (grantReturn != null && grantReturn.review() != null) {
                review(giver, award.key(), quarter, grantReturn.review());
            }
        }
    }

    private void tellSpend(TenantId recipient, GrantsFile.Award award, Quarter quarter) {
        for (var service : award.services()) {
            var spent = new TreeMap<YearMonth, BigDecimal>();
            service.months().stream()
                    .filter(m -> m.spent() != null && quarter.months().contains(m.month()))
                    .forEach(m -> spent.put(m.month(), Objects.requireNonNull(m.spent())));
            returns.recordSpend(recipient, award.key(), service.key(), spent);
        }
    }

    private void review(TenantId giver, String award, Quarter quarter, GrantsFile.Review review) {
        at(COMMISSIONER, review.decidedOn(), () -> {
            review.sections()
                    .forEach(s -> reviews.saveSection(giver, award, quarter, s.toSection(), s.score(), s.comment(), 0));
            reviews.decide(
                    giver,
                    award,
                    quarter,
                    new DecisionDraft(review.decision(), String.join("\n", review.conditions()), review.reason()));
        });
    }

    /** All steps share one transaction, so each person's changes are written before the next one's turn. */
    private void at(String person, LocalDate day, Runnable work) {
        DemonstrationClock.at(
                day.atTime(LocalTime.of(14, 10)),
                () -> people.as(person, () -> {
                    work.run();
                    entities.flush();
                }));
    }

    private TenantId tenant(String code) {
        return tenants.byCode(code).orElseThrow().id();
    }

    private GrantsFile read() {
        try (var in = new ClassPathResource("demonstration/grants.json").getInputStream()) {
            return json.readValue(in, GrantsFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
