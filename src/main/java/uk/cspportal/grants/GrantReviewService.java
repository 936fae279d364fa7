package uk.cspportal.grants;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/**
 * How a policing body reviews a grant return: four sections, each with a score and a comment, then one decision that is
 * recorded once with name and time and told to the partnership.
 */
@Service
@Transactional
public class GrantReviewService {

    private final AwardReader reader;
    private final GrantReviewRepository reviews;
    private final CurrentPerson current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    GrantReviewService(
            AwardReader reader,
            GrantReviewRepository reviews,
            CurrentPerson current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.reader = reader;
        this.reviews = reviews;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The review as it stands, blank when nobody has begun it.
     *
     * @throws ConflictException when the return has never been submitted
     */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.COMMISSIONER)
    public GrantReview review(TenantId tenant, String award, Quarter quarter) {
        return current(tenant, grantReturn(tenant, award, quarter)).toReview(quarter);
    }

    /**
     * Keeps a section as typed, complete or not.
     *
     * @param seen the version of the section that the caller saw; another one is a conflict
     */
    @PreAuthorize(Rights.COMMISSIONER)
    public GrantReview.Section saveSection(
            TenantId tenant,
            String award,
            Quarter quarter,
            ReviewSection section,
            @Nullable Integer score,
            String comment,
            int seen) {
        requireScore(score);
        var review = begun(tenant, award, quarter);
        var entity = review.section(section);
        var before = entity.toSection();
        requireSeen(before.version(), seen);
        entity.write(score, comment);
        reviews.saveAndFlush(review);
        if (!Objects.equals(before.score(), score)) {
            events.publishEvent(new GrantChanged(
                    tenant,
                    "grant-review.scored",
                    thing(award, quarter) + " " + section,
                    text(before.score()),
                    text(score),
                    null));
        }
        return entity.toSection();
    }

    /** Keeps the decision as typed so far; gives the version that the next save has to have seen. */
    @PreAuthorize(Rights.COMMISSIONER)
    public int saveDraft(TenantId tenant, String award, Quarter quarter, DecisionDraft draft, int seen) {
        var review = begun(tenant, award, quarter);
        requireSeen(review.version(), seen);
        review.draft(draft);
        return reviews.saveAndFlush(review).version();
    }

    /**
     * Records the decision, once, and tells it on the return; an approval pays what the quarter cost.
     *
     * @throws InvalidInputException naming each section and field that is not complete
     * @throws ConflictException when a decision is recorded already
     */
    @PreAuthorize(Rights.COMMISSIONER)
    public GrantReview decide(TenantId tenant, String award, Quarter quarter, DecisionDraft given) {
        var grantReturn = grantReturn(tenant, award, quarter);
        var review = begun(tenant, award, quarter);
        var missing = review.toReview(quarter).missingFor(given);
        if (!missing.isEmpty()) {
            throw new InvalidInputException(missing);
        }
        var decision = Objects.requireNonNull(given.decision());
        var outcome = new Outcome(
                decision,
                decision == Decision.APPROVED_WITH_CONDITIONS
                        ? given.conditions().strip()
                        : null,
                given.reason().strip(),
                decision.pays() ? reader.account(tenant, award).spentIn(quarter) : null,
                current.get().name(),
                clock.instant());
        review.decide(outcome);
        grantReturn.decide(outcome);
        reviews.saveAndFlush(review);
        for (var concerned : List.of(tenant, grantReturn.tenant())) {
            events.publishEvent(new GrantChanged(
                    concerned, "grant-return.decided", thing(award, quarter), null, decision.name(), outcome.reason()));
        }
        return review.toReview(quarter);
    }

    private GrantReturnEntity grantReturn(TenantId tenant, String award, Quarter quarter) {
        return reader.grantReturn(reader.award(tenant, award), quarter);
    }

    /** The last round, or a blank next one when a return was sent again after its last decision. */
    private GrantReviewEntity current(TenantId tenant, GrantReturnEntity grantReturn) {
        var rounds = reviews.rounds(tenant.value(), grantReturn.tenant().value(), grantReturn.id());
        var last = rounds.isEmpty() ? null : rounds.getFirst();
        if (last != null && !(last.isDecided() && grantReturn.state() == GrantReturnState.SUBMITTED)) {
            return last;
        }
        grantReturn.requireSubmitted();
        return new GrantReviewEntity(tenant, grantReturn, last == null ? 1 : last.round() + 1);
    }

    private GrantReviewEntity begun(TenantId tenant, String award, Quarter quarter) {
        var review = current(tenant, grantReturn(tenant, award, quarter));
        review.requireUndecided();
        return reviews.save(review);
    }

    private static void requireScore(@Nullable Integer score) {
        if (score != null && (score < 1 || score > 4)) {
            throw new InvalidInputException("score", Messages.text("grants.review.score-range"));
        }
    }

    private static void requireSeen(int standing, int seen) {
        if (standing != seen) {
            throw new ConflictException(Messages.text("grants.review.changed-meanwhile"));
        }
    }

    private static String thing(String award, Quarter quarter) {
        return "award " + award + " " + quarter;
    }

    private static @Nullable String text(@Nullable Integer score) {
        return score == null ? null : score.toString();
    }
}
