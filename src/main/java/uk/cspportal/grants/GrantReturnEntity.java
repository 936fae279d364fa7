package uk.cspportal.grants;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantOwned;

/**
 * A partnership's account of an award for a quarter. State and dates are read upwards from the start, entries and risks
 * from submission. The decision is told here, where the partnership reads it.
 */
@Entity
@Table(name = "grant_return")
class GrantReturnEntity extends TenantOwned {

    @Column(name = "award_tenant_id", nullable = false, updatable = false)
    private long awardTenantId;

    @Column(name = "award_id", nullable = false, updatable = false)
    private long awardId;

    @Column(nullable = false, updatable = false)
    private String quarter = "";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private GrantReturnState state = GrantReturnState.DRAFT;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn = LocalDate.EPOCH;

    @Column(name = "review_due_on", nullable = false)
    private LocalDate reviewDueOn = LocalDate.EPOCH;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "submitted_by")
    private @Nullable String submittedBy;

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

    @BatchSize(size = 50)
    @Filter(name = TenantOwned.FILTER)
    @OneToMany(mappedBy = "grantReturn", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<GrantReturnEntryEntity> entries = new ArrayList<>();

    @BatchSize(size = 50)
    @Filter(name = TenantOwned.FILTER)
    @OneToMany(mappedBy = "grantReturn", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("sortOrder")
    private List<GrantRiskEntity> risks = new ArrayList<>();

    /** For Hibernate. */
    protected GrantReturnEntity() {}

    GrantReturnEntity(AwardEntity award, Quarter quarter) {
        super(award.recipientTenant(), Audience.UP);
        awardTenantId = award.tenant().value();
        awardId = award.id();
        this.quarter = quarter.code();
        dueOn = GrantReturn.dueOn(quarter);
        reviewDueOn = GrantReturn.reviewDueOn(quarter);
    }

    /** Takes over what the officer typed. */
    void fill(NewGrantReturn given, Map<String, FundedServiceEntity> services) {
        requireState(GrantReturnState.DRAFT, "grants.return.not-draft");
        entries.clear();
        risks.clear();
        given.entries()
                .forEach(e -> entries.add(
                        new GrantReturnEntryEntity(this, Objects.requireNonNull(services.get(e.service())), e)));
        for (int i = 0; i < given.risks().size(); i++) {
            risks.add(new GrantRiskEntity(this, given.risks().get(i), i));
        }
    }

    void submit(String by, Instant at) {
        requireState(GrantReturnState.DRAFT, "grants.return.not-draft");
        state = GrantReturnState.SUBMITTED;
        submittedBy = by;
        submittedAt = at;
        entries.forEach(GrantReturnEntryEntity::share);
        risks.forEach(GrantRiskEntity::share);
    }

    void requireSubmitted() {
        requireState(GrantReturnState.SUBMITTED, "grants.return.not-submitted");
    }

    /** Tells the decision; a query sends the return back to the partnership. */
    void decide(Outcome outcome) {
        requireSubmitted();
        state = outcome.decision() == Decision.QUERIED ? GrantReturnState.DRAFT : GrantReturnState.REVIEWED;
        decision = outcome.decision();
        conditions = outcome.conditions();
        reason = outcome.reason();
        amount = outcome.amount();
        decidedBy = outcome.decidedBy();
        decidedAt = outcome.decidedAt();
    }

    private void requireState(GrantReturnState needed, String otherwise) {
        if (state != needed) {
            throw new ConflictException(Messages.text(otherwise, quarter().label()));
        }
    }

    long awardId() {
        return awardId;
    }

    long awardTenantId() {
        return awardTenantId;
    }

    Quarter quarter() {
        return Quarter.parse(quarter);
    }

    GrantReturnState state() {
        return state;
    }

    GrantReturn toReturn() {
        return new GrantReturn(
                tenant(),
                quarter(),
                state,
                dueOn,
                reviewDueOn,
                submittedAt,
                submittedBy,
                entries.stream().map(GrantReturnEntryEntity::toEntry).toList(),
                risks.stream().map(GrantRiskEntity::toRisk).toList(),
                outcome());
    }

    private @Nullable Outcome outcome() {
        if (decision == null || reason == null || decidedBy == null || decidedAt == null) {
            return null;
        }
        return new Outcome(decision, conditions, reason, amount, decidedBy, decidedAt);
    }
}
