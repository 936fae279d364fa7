package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.identity.PersonId;
import uk.cspportal.identity.Role;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/**
 * What has become of an activity, kept apart from the plan that words it: a new edition brings the
 * same activity under its number and finds its owner and history again.
 */
@Entity
@Table(name = "activity_record")
class ActivityRecordEntity extends TenantOwned {

    @Column(name = "activity_number", nullable = false, updatable = false)
    private long number;

    @Column(nullable = false)
    private int revision;

    @Enumerated(EnumType.STRING)
    private @Nullable ActivityOrganisation organisation;

    @Column(name = "organisation_name", nullable = false)
    private String organisationName = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "owner_role")
    private @Nullable Role role;

    @Column(name = "handed_to")
    private @Nullable Long handedTo;

    @Column(name = "due_on")
    private @Nullable LocalDate due;

    @Column(name = "milestone_key")
    private @Nullable String milestoneKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "learning_source")
    private @Nullable LearningSource learningSource;

    @Column(name = "learning_year")
    private @Nullable Integer learningYear;

    private @Nullable String recommendation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ActivityStatus status = ActivityStatus.PLANNED;

    @Column(nullable = false)
    private boolean illustrative;

    /** For Hibernate. */
    protected ActivityRecordEntity() {}

    ActivityRecordEntity(TenantId tenant, long number) {
        super(tenant, Audience.UP);
        this.number = number;
    }

    void give(ActivityTask task, boolean madeUp) {
        organisation = task.organisation();
        organisationName = task.organisationName();
        role = task.role();
        handedTo = task.handedTo() == null ? null : task.handedTo().value();
        due = task.due();
        milestoneKey = task.milestoneKey();
        var learning = task.learning();
        learningSource = learning == null ? null : learning.source();
        learningYear = learning == null ? null : learning.year();
        recommendation = learning == null ? null : learning.recommendation();
        illustrative = madeUp;
        revision++;
    }

    /** Returns the turn of the update that brought it here. */
    int moveTo(ActivityStatus next) {
        status = next;
        return ++revision;
    }

    long number() {
        return number;
    }

    int revision() {
        return revision;
    }

    ActivityStatus status() {
        return status;
    }

    boolean isIllustrative() {
        return illustrative;
    }

    ActivityTask task() {
        return new ActivityTask(
                organisation,
                organisationName,
                role,
                handedTo == null ? null : new PersonId(handedTo),
                due,
                milestoneKey,
                learning());
    }

    private @Nullable Learning learning() {
        return learningSource == null || learningYear == null
                ? null
                : new Learning(learningSource, learningYear, recommendation == null ? "" : recommendation);
    }
}
