package uk.cspportal.grants;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/** A policing body's review of a grant return: its own notes until the decision is recorded, and fixed from then on. */
@Entity
@Table(name = "grant_review")
class GrantReviewEntity extends TenantOwned {

    @Column(name = "return_tenant_id", nullable = false, updatable = false)
    private long returnTenantId;

    @Column(name = "return_id", nullable = false, updatable = false)
    private long returnId;

    @Column(name = "round_number", nullable = false, updatable = false)
    private int round;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    @Column(columnDefinition = "text")
    private @Nullable String conditions;

    @Column(columnDefinition = "text")
    private @Nullable String reason;

    @Column(precision = 12, scale = 2)
    private @Nullable BigDecimal amount;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Filter(name = TenantOwned.FILTER)
    @OneToMany(mappedBy = "review", cascade = CascadeType.ALL)
    private List<ReviewSectionEntity> sections = new ArrayList<>();

    /** For Hibernate. */
    protected GrantReviewEntity() {}

    GrantReviewEntity(TenantId tenant, GrantReturnEntity grantReturn, int round) {
        super(tenant, Audience.OWN);
        returnTenantId = grantReturn.tenant().value();
        returnId = grantReturn.id();
        this.round = round;
        for (var section : ReviewSection.values()) {
            sections.add(new ReviewSectionEntity(this, section));
        }
    }

    boolean isOf(GrantReturnEntity grantReturn) {
        return returnTenantId == grantReturn.tenant().value() && returnId == grantReturn.id();
    }

    int round() {
        return round;
    }

    boolean isDecided() {
        return decidedAt != null;
    }

    ReviewSectionEntity section(ReviewSection wanted) {
        return sections.stream().filter(s -> s.section() == wanted).findFirst().orElseThrow();
    }

    void draft(DecisionDraft draft) {
        requireUndecided();
        decision = draft.decision();
        conditions = draft.conditions();
        reason = draft.reason();
    }

    /** Fixes the review; a second decision is a conflict that says who made the first. */
    void decide(Outcome outcome) {
        requireUndecided();
        decision = outcome.decision();
        conditions = outcome.conditions();
        reason = outcome.reason();
        amount = outcome.amount();
        decidedBy = outcome.decidedBy();
        decidedAt = outcome.decidedAt();
    }

    void requireUndecided() {
        if (decidedAt != null && decidedBy != null) {
            throw new ConflictException(
                    Messages.text("grants.review.decided-already", decidedBy, Formats.dateTime(decidedAt)));
        }
    }

    GrantReview toReview(Quarter quarter) {
        var rows = sections.stream()
                .sorted(Comparator.comparing(ReviewSectionEntity::section))
                .map(ReviewSectionEntity::toSection)
                .toList();
        var draft = new DecisionDraft(decision, conditions == null ? "" : conditions, reason == null ? "" : reason);
        return new GrantReview(quarter, round, rows, draft, version(), outcome());
    }

    private @Nullable Outcome outcome() {
        if (decision == null || reason == null || decidedBy == null || decidedAt == null) {
            return null;
        }
        return new Outcome(decision, conditions, reason, amount, decidedBy, decidedAt);
    }
}
