package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What a local priority sets out to do. */
@Entity
@Table(name = "objective")
class ObjectiveEntity extends PlanPart {

    @Column(name = "priority_id", nullable = false, updatable = false)
    private long priorityId;

    @Column(name = "item_number", nullable = false)
    private int number;

    @Column(nullable = false, columnDefinition = "text")
    private String title = "";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ObjectiveKind kind = ObjectiveKind.DELIVER;

    @Column(name = "sub_group")
    private @Nullable String group;

    /** For Hibernate. */
    protected ObjectiveEntity() {}

    ObjectiveEntity(Place place, long priorityId, Objective content) {
        super(place);
        this.priorityId = priorityId;
        number = content.number();
        title = content.title();
        kind = content.kind();
        group = content.group();
    }

    long priorityId() {
        return priorityId;
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    ObjectiveKind kind() {
        return kind;
    }

    @Nullable
    String group() {
        return group;
    }
}
