package uk.cspportal.commentary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantOwned;

/**
 * What a planned action said from a quarter on, never changed: an earlier quarter's commentary keeps
 * showing the action as it stood then.
 */
@Entity
@Table(name = "planned_action_version")
class PlannedActionVersionEntity extends TenantOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "planned_action_id", nullable = false, updatable = false)
    private PlannedActionEntity action;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Column(nullable = false, updatable = false)
    private String quarter = "";

    @Column(nullable = false, updatable = false)
    private String text = "";

    @Column(name = "owner_role", nullable = false, updatable = false)
    private String owner = "";

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate due = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ActionStatus status = ActionStatus.PLANNED;

    @Column(name = "changed_by", nullable = false, updatable = false)
    private String changedBy = "";

    @Column(name = "changed_by_id", updatable = false)
    private @Nullable Long changedById;

    @Column(name = "changed_at", nullable = false, updatable = false)
    private Instant changedAt = Instant.EPOCH;

    /** For Hibernate. */
    protected PlannedActionVersionEntity() {
        action = new PlannedActionEntity();
    }

    PlannedActionVersionEntity(
            PlannedActionEntity action,
            Quarter quarter,
            ActionDetails details,
            String by,
            @Nullable Long byId,
            Instant at) {
        super(action.tenant(), Audience.UP);
        this.action = action;
        this.revision = action.revision();
        this.quarter = quarter.code();
        this.text = details.text();
        this.owner = details.owner();
        this.due = details.due();
        this.status = details.status();
        this.changedBy = by;
        this.changedById = byId;
        this.changedAt = at;
    }

    PlannedActionEntity action() {
        return action;
    }

    String quarter() {
        return quarter;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    ActionDetails details() {
        return new ActionDetails(text, owner, due, status);
    }

    /** Whether a quarter still lists it: until the quarter in which it was done or dropped. */
    boolean listedIn(Quarter asked) {
        return !status.closed() || Quarter.parse(quarter).equals(asked);
    }

    PlannedAction toAction() {
        return new PlannedAction(
                new PlannedActionId(action.id()),
                action.guideline(),
                action.number(),
                action.raisedIn(),
                details(),
                revision);
    }
}
