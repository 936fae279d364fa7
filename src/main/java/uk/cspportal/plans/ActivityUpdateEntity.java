package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantOwned;

/** What was said of an activity's progress, never changed: a past quarter's steps are counted from it. */
@Entity
@Table(name = "activity_update")
class ActivityUpdateEntity extends TenantOwned {

    @Column(name = "record_id", nullable = false, updatable = false)
    private long recordId;

    @Column(nullable = false, updatable = false)
    private int turn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ActivityStatus status = ActivityStatus.PLANNED;

    @Column(nullable = false, updatable = false)
    private String sentence = "";

    @Column(nullable = false, updatable = false)
    private String evidence = "";

    @Column(name = "said_by", nullable = false, updatable = false)
    private String saidBy = "";

    @Column(name = "said_at", nullable = false, updatable = false)
    private Instant saidAt = Instant.EPOCH;

    @Column(nullable = false, updatable = false)
    private boolean illustrative;

    /** For Hibernate. */
    protected ActivityUpdateEntity() {}

    ActivityUpdateEntity(
            ActivityRecordEntity activity, int turn, ActivityProgress said, String by, Instant at, boolean madeUp) {
        super(activity.tenant(), Audience.UP);
        recordId = activity.id();
        this.turn = turn;
        status = said.status();
        sentence = said.sentence();
        evidence = said.evidence();
        saidBy = by;
        saidAt = at;
        illustrative = madeUp;
    }

    long recordId() {
        return recordId;
    }

    Instant saidAt() {
        return saidAt;
    }

    ActivityStatus status() {
        return status;
    }

    ActivityUpdate toUpdate(long number) {
        return new ActivityUpdate(number, saidAt, saidBy, status, sentence, evidence, illustrative);
    }
}
