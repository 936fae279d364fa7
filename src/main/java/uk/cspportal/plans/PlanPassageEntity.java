package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.TenantOwned;

/** What a part of a plan says, kept beside the plan to be searched; whoever may read the plan may find it. */
@Entity
@Table(name = "plan_passage")
class PlanPassageEntity extends TenantOwned {

    @Column(name = "plan_id", updatable = false)
    private @Nullable Long planId;

    @Column(name = "force_plan_id", updatable = false)
    private @Nullable Long forcePlanId;

    @Column(nullable = false)
    private int turn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Passage.Kind kind = Passage.Kind.PLAN;

    @Column(nullable = false, updatable = false)
    private String place = "";

    @Column(nullable = false, updatable = false, columnDefinition = "mediumtext")
    private String words = "";

    /** For Hibernate. */
    protected PlanPassageEntity() {}

    private PlanPassageEntity(TenantOwned plan, Passage passage, int turn) {
        super(plan.tenant(), plan.audience());
        this.turn = turn;
        kind = passage.kind();
        place = passage.place();
        words = words(passage);
    }

    static PlanPassageEntity of(TenantOwned plan, Passage passage, int turn) {
        var row = new PlanPassageEntity(plan, passage, turn);
        if (plan instanceof ForcePlanEntity) {
            row.forcePlanId = plan.id();
        } else {
            row.planId = plan.id();
        }
        return row;
    }

    boolean says(Passage passage) {
        return kind == passage.kind() && place.equals(passage.place()) && words.equals(words(passage));
    }

    /** The same words, at their present turn and open to those to whom the plan is. */
    void stand(TenantOwned plan, int at) {
        turn = at;
        openTo(plan.audience());
    }

    private static String words(Passage passage) {
        return String.join("\n", passage.lines());
    }
}
