package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A numbered priority of a force plan. */
@Entity
@Table(name = "force_priority")
class ForcePriorityEntity extends PlanPart {

    @Column(name = "item_number", nullable = false)
    private int number;

    @Column(nullable = false)
    private String title = "";

    /** For Hibernate. */
    protected ForcePriorityEntity() {}

    ForcePriorityEntity(Place place, int number, String title) {
        super(place);
        this.number = number;
        this.title = title;
    }

    void say(int itemNumber, String words) {
        number = itemNumber;
        title = words;
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }
}
