package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/**
 * A row of a plan. Every row names its plan, so that a whole plan is read with one query a table
 * whatever its size; {@code sortOrder} counts through the plan in the order it is printed.
 */
@MappedSuperclass
abstract class PlanPart extends TenantOwned {

    @Column(name = "plan_id", nullable = false, updatable = false)
    private long planId;

    @Column(name = "sort_order", nullable = false)
    private int sortOrder;

    /** For Hibernate. */
    protected PlanPart() {}

    protected PlanPart(Place place) {
        super(place.tenant(), place.audience());
        planId = place.plan();
        sortOrder = place.sortOrder();
    }

    long planId() {
        return planId;
    }

    int sortOrder() {
        return sortOrder;
    }

    void moveTo(int turn) {
        sortOrder = turn;
    }

    /** With its plan, for those who may read that from now on. */
    void open(Audience wider) {
        openTo(wider);
    }

    /** Where a row belongs: its tenant, who else may read it, its plan, and its turn in the plan. */
    record Place(TenantId tenant, Audience audience, long plan, int sortOrder) {}
}
