package uk.cspportal.returns.rounds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.returns.ReturnDates;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/** A partnership's dates in a round, before and after its return opens. */
@Entity
@Table(name = "round_dates")
class RoundDatesEntity extends TenantOwned {

    @Column(nullable = false, updatable = false)
    private String quarter = "";

    @Column(name = "board_meeting")
    private @Nullable LocalDate boardMeeting;

    @Column(nullable = false)
    private LocalDate opens = LocalDate.EPOCH;

    @Column(name = "collect_by", nullable = false)
    private LocalDate collectBy = LocalDate.EPOCH;

    @Column(name = "police_by", nullable = false)
    private LocalDate policeBy = LocalDate.EPOCH;

    @Column(name = "sign_by", nullable = false)
    private LocalDate signBy = LocalDate.EPOCH;

    @Column(name = "publish_by", nullable = false)
    private LocalDate publishBy = LocalDate.EPOCH;

    @Column(name = "changed_because")
    private @Nullable String changedBecause;

    /** For Hibernate. */
    protected RoundDatesEntity() {}

    RoundDatesEntity(TenantId partnership, Quarter quarter) {
        super(partnership, Audience.UP);
        this.quarter = quarter.code();
    }

    void meets(@Nullable LocalDate board) {
        boardMeeting = board;
    }

    void become(ReturnDates dates) {
        opens = dates.opens();
        collectBy = dates.collectBy();
        policeBy = dates.policeBy();
        signBy = dates.signBy();
        publishBy = dates.publishBy();
    }

    /** From now on planning anew leaves these dates alone. */
    void changedBecause(String why) {
        changedBecause = why;
    }

    boolean changedByHand() {
        return changedBecause != null;
    }

    PlannedDates toPlanned() {
        return new PlannedDates(
                tenant(),
                Quarter.parse(quarter),
                boardMeeting,
                new ReturnDates(opens, collectBy, policeBy, signBy, publishBy),
                changedBecause);
    }
}
