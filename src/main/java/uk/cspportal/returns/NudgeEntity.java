package uk.cspportal.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Formats;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantOwned;

/** That a return's holders were asked to go on; the table lets it happen once a day and step. */
@Entity
@Table(name = "return_nudge")
class NudgeEntity extends TenantOwned {

    @Column(name = "return_id", nullable = false, updatable = false)
    private long returnId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ReturnState step = ReturnState.OPEN;

    @Column(name = "london_day", nullable = false, updatable = false)
    private LocalDate londonDay = LocalDate.EPOCH;

    @Column(updatable = false)
    private @Nullable String message;

    @Column(name = "nudged_by", nullable = false, updatable = false)
    private String nudgedBy = "";

    @Column(name = "nudged_at", nullable = false, updatable = false)
    private Instant nudgedAt = Instant.EPOCH;

    /** For Hibernate. */
    protected NudgeEntity() {}

    NudgeEntity(QuarterlyReturn whole, @Nullable String message, String by, Instant at) {
        super(whole.tenant(), Audience.UP);
        returnId = whole.id();
        step = whole.state();
        londonDay = LocalDate.ofInstant(at, Formats.LONDON);
        this.message = message;
        nudgedBy = by;
        nudgedAt = at;
    }

    long returnId() {
        return returnId;
    }

    Nudge toNudge() {
        return new Nudge(tenant(), step, nudgedBy, nudgedAt, message);
    }
}
