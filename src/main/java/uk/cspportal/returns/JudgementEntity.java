package uk.cspportal.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantOwned;

/** The judgement that stands for a guideline or the quarter; those before are in the timeline and the kept versions. */
@Entity
@Table(name = "return_judgement")
class JudgementEntity extends TenantOwned {

    /** Stands where a guideline's key would be. */
    static final String QUARTER = "";

    @Column(name = "return_id", nullable = false, updatable = false)
    private long returnId;

    @Column(name = "guideline_key", nullable = false, updatable = false)
    private String guideline = QUARTER;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Effectiveness effectiveness = Effectiveness.EFFECTIVE;

    private @Nullable String action;

    @Column(name = "owner_role")
    private @Nullable String owner;

    @Column(name = "due_on")
    private @Nullable LocalDate due;

    @Column(nullable = false)
    private int revision;

    @Column(name = "judged_by", nullable = false)
    private String by = "";

    @Column(name = "judged_at", nullable = false)
    private Instant at = Instant.EPOCH;

    /** For Hibernate. */
    protected JudgementEntity() {}

    JudgementEntity(QuarterlyReturn whole, String guideline) {
        super(whole.tenant(), Audience.UP);
        returnId = whole.id();
        this.guideline = guideline;
    }

    void judge(NewJudgement judged, String person, Instant moment) {
        effectiveness = judged.effectiveness();
        action = blankToNull(judged.action());
        owner = blankToNull(judged.owner());
        due = judged.due();
        by = person;
        at = moment;
        revision++;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    String guideline() {
        return guideline;
    }

    int revision() {
        return revision;
    }

    PartnershipJudgement toJudgement() {
        return new PartnershipJudgement(effectiveness, action, owner, due, by, at, revision);
    }
}
