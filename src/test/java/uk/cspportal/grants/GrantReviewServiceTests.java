package uk.cspportal.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
class GrantReviewServiceTests {

    private static final String AWARD = "police-and-crime-grant-2022-25-banes";
    private static final Quarter Q3 = Quarter.parse("2024-25-Q3");
    private static final Quarter Q4 = Quarter.parse("2024-25-Q4");

    @Autowired
    private GrantReviewService reviews;

    @Autowired
    private GrantReturnService returns;

    @Autowired
    private GrantService grants;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Test
    void beginsBlank() {
        people.as("commissioning.as", () -> {
            var review = reviews.review(force(), AWARD, Q4);
            assertThat(review.completeSections()).isZero();
            assertThat(review.sections())
                    .extracting(GrantReview.Section::section)
                    .containsExactly(ReviewSection.values());
            assertThat(review.isDecided()).isFalse();
        });
    }

    @Test
    void keepsASectionAsTypedAndCountsItOnceItHasScoreAndComment() {
        people.as("commissioning.as", () -> {
            var typed = reviews.saveSection(force(), AWARD, Q4, ReviewSection.SPEND, 3, "", 0);
            assertThat(typed.isComplete()).isFalse();
            var finished = reviews.saveSection(
                    force(), AWARD, Q4, ReviewSection.SPEND, 3, "Close to profile.", typed.version());
            assertThat(finished.isComplete()).isTrue();
            assertThat(reviews.review(force(), AWARD, Q4).completeSections()).isOne();
            assertThat(audited("grant-review.scored")).isOne();
        });
    }

    @Test
    void tellsTheSecondOfTwoWhoChangeTheSameSection() {
        people.as("commissioning.as", () -> {
            reviews.saveSection(force(), AWARD, Q4, ReviewSection.RISK, 2, "First", 0);
            assertThatThrownBy(() -> reviews.saveSection(force(), AWARD, Q4, ReviewSection.RISK, 4, "Second", 0))
                    .isInstanceOf(ConflictException.class);
            assertThat(reviews.review(force(), AWARD, Q4)
                            .section(ReviewSection.RISK)
                            .comment())
                    .isEqualTo("First");
        });
    }

    @Test
    void namesEverythingThatADecisionStillNeeds() {
        people.as("commissioning.as", () -> {
            score(ReviewSection.SPEND);
            var draft = new DecisionDraft(Decision.APPROVED_WITH_CONDITIONS, " ", "");
            var refusal =
                    catchThrowableOfType(InvalidInputException.class, () -> reviews.decide(force(), AWARD, Q4, draft));
            assertThat(refusal.problems())
                    .extracting(InvalidInputException.Problem::place)
                    .containsExactly("OUTPUTS", "OUTCOMES", "RISK", "conditions", "reason");
        });
    }

    @Test
    void recordsADecisionOnceWithNameAndTimeAndTellsThePartnership() {
        people.as("commissioning.as", () -> {
            for (var section : ReviewSection.values()) {
                score(section);
            }
            var decided = reviews.decide(force(), AWARD, Q4, new DecisionDraft(Decision.APPROVED, "", "On plan."));
            assertThat(decided.isDecided()).isTrue();
            assertThatThrownBy(
                            () -> reviews.decide(force(), AWARD, Q4, new DecisionDraft(Decision.QUERIED, "", "Why?")))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("Commissioning officer");
            assertThatThrownBy(() -> reviews.saveDraft(force(), AWARD, Q4, DecisionDraft.EMPTY, 0))
                    .isInstanceOf(ConflictException.class);
            entities.flush();
            entities.clear();
        });
        people.as("officer.banes", () -> {
            var told = grants.get(banes(), AWARD).of(Q4).orElseThrow();
            assertThat(told.state()).isEqualTo(GrantReturnState.REVIEWED);
            assertThat(told.outcome()).isNotNull();
            assertThat(told.outcome().decision()).isEqualTo(Decision.APPROVED);
            assertThat(told.outcome().amount()).isEqualByComparingTo("31500");
            assertThat(told.outcome().decidedBy()).contains("Commissioning officer");
        });
        assertThat(audited("grant-return.decided")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void reviewsAQueriedReturnAgainOnceItIsSentAgain() {
        people.as("commissioning.as", () -> {
            for (var section : ReviewSection.values()) {
                score(section);
            }
            reviews.decide(force(), AWARD, Q4, new DecisionDraft(Decision.QUERIED, "", "What is the threshold?"));
            entities.flush();
            entities.clear();
        });
        people.as("officer.banes", () -> {
            assertThat(grants.get(banes(), AWARD).of(Q4).orElseThrow().isQueried())
                    .isTrue();
            returns.submit(banes(), AWARD, Q4);
            entities.flush();
            entities.clear();
        });
        people.as("commissioning.as", () -> {
            var again = reviews.review(force(), AWARD, Q4);
            assertThat(again.round()).isEqualTo(2);
            assertThat(again.isDecided()).isFalse();
        });
    }

    @Test
    void keepsWhatWasDecidedLastQuarter() {
        people.as("commissioning.as", () -> {
            var review = reviews.review(force(), AWARD, Q3);
            assertThat(review.outcome()).isNotNull();
            assertThat(review.outcome().decision()).isEqualTo(Decision.APPROVED_WITH_CONDITIONS);
            assertThat(review.outcome().amount()).isEqualByComparingTo("29000");
            assertThat(review.outcome().decidedAt()).isEqualTo("2025-01-30T14:10:00Z");
        });
    }

    @Test
    void keepsReviewsToTheCommissioner() {
        people.as(
                "performance.as",
                () -> assertThatThrownBy(() -> reviews.review(force(), AWARD, Q4))
                        .isInstanceOf(AccessDeniedException.class));
        people.as(
                "officer.banes",
                () -> assertThatThrownBy(() -> reviews.review(banes(), AWARD, Q4))
                        .isInstanceOf(AccessDeniedException.class));
        people.as(
                "performance.lancashire",
                () -> assertThatThrownBy(() -> reviews.review(force(), AWARD, Q4))
                        .isInstanceOf(NotFoundException.class));
    }

    private void score(ReviewSection section) {
        reviews.saveSection(force(), AWARD, Q4, section, 3, "Sound.", 0);
    }

    private int audited(String action) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and thing like ?")
                .params(action, "%" + AWARD + " " + Q4 + "%")
                .query(Integer.class)
                .single();
    }

    private TenantId force() {
        return tenants.byCode("E23000036").orElseThrow().id();
    }

    private TenantId banes() {
        return tenants.byCode("E22000001").orElseThrow().id();
    }
}
