package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A national measure that a force plan takes up, or says why it does not. */
@Entity
@Table(name = "force_national")
class ForceNationalEntity extends PlanPart {

    @Column(nullable = false)
    private String title = "";

    private @Nullable String reason;

    /** For Hibernate. */
    protected ForceNationalEntity() {}

    ForceNationalEntity(Place place, String title, @Nullable String reason) {
        super(place);
        say(title, reason);
    }

    final void say(String words, @Nullable String why) {
        title = words;
        reason = why;
    }

    String title() {
        return title;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
