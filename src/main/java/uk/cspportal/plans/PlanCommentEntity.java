package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantOwned;

/** A comment on a shared edition; said once and settled once, and kept with the edition for good. */
@Entity
@Table(name = "plan_comment")
class PlanCommentEntity extends TenantOwned {

    private static final String WHOLE = "PLAN";

    @Column(name = "plan_id", nullable = false, updatable = false)
    private long planId;

    @Column(nullable = false, updatable = false)
    private String part = WHOLE;

    @Column(name = "priority_number", nullable = false, updatable = false)
    private int priority;

    @Column(name = "item_number", nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private String heading = "";

    @Column(nullable = false, updatable = false, columnDefinition = "text")
    private String wording = "";

    @Column(name = "said_by", nullable = false, updatable = false)
    private String saidBy = "";

    @Column(name = "said_at", nullable = false, updatable = false)
    private Instant saidAt = Instant.EPOCH;

    @Column(columnDefinition = "text")
    private @Nullable String answer;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    /** For Hibernate. */
    protected PlanCommentEntity() {}

    PlanCommentEntity(
            LocalPlanEntity plan, @Nullable PlanPlace place, String heading, String wording, String by, Instant at) {
        super(plan.tenant(), Audience.UP);
        planId = plan.id();
        if (place != null) {
            part = place.kind().name();
            priority = place.priority();
            number = place.number();
        }
        this.heading = heading;
        this.wording = wording;
        saidBy = by;
        saidAt = at;
    }

    /** The second who settles it learns of the first, and overwrites nothing. */
    void settle(@Nullable String words, String by, Instant at) {
        if (settledBy != null) {
            throw new ConflictException(Messages.text("plans.comment.settled-already", settledBy));
        }
        answer = words;
        settledBy = by;
        settledAt = at;
    }

    String wording() {
        return wording;
    }

    PlanComment toComment() {
        var place = part.equals(WHOLE) ? null : new PlanPlace(PartKind.valueOf(part), priority, number);
        return new PlanComment(id(), place, heading, wording, saidBy, saidAt, answer, settledBy, settledAt);
    }
}
