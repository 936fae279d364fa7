package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** That a priority addresses a statutory strategy. */
@Entity
@Table(name = "priority_strategy")
class PriorityStrategyEntity extends PlanPart {

    @Column(name = "priority_id", nullable = false, updatable = false)
    private long priorityId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private StatutoryStrategy strategy = StatutoryStrategy.CRIME_AND_DISORDER;

    /** For Hibernate. */
    protected PriorityStrategyEntity() {}

    PriorityStrategyEntity(Place place, long priorityId, StatutoryStrategy strategy) {
        super(place);
        this.priorityId = priorityId;
        this.strategy = strategy;
    }

    long priorityId() {
        return priorityId;
    }

    StatutoryStrategy strategy() {
        return strategy;
    }
}
