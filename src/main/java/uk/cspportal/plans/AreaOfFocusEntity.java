package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What a force priority turns to in particular. */
@Entity
@Table(name = "area_of_focus")
class AreaOfFocusEntity extends PlanPart {

    @Column(name = "priority_id", nullable = false, updatable = false)
    private long priorityId;

    @Column(nullable = false)
    private String wording = "";

    @Column(nullable = false)
    private boolean proposed;

    /** For Hibernate. */
    protected AreaOfFocusEntity() {}

    AreaOfFocusEntity(Place place, long priorityId, String wording, boolean proposed) {
        super(place);
        this.priorityId = priorityId;
        say(wording, proposed);
    }

    final void say(String words, boolean placeProposed) {
        wording = words;
        proposed = placeProposed;
    }

    /** Whether the source names it without saying that it stands under this priority. */
    boolean isProposed() {
        return proposed;
    }

    long priorityId() {
        return priorityId;
    }

    String wording() {
        return wording;
    }
}
