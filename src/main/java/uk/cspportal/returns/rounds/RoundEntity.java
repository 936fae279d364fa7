package uk.cspportal.returns.rounds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/** The policing body's part of a round; its partnerships see when the panel meets. */
@Entity
@Table(name = "reporting_round")
class RoundEntity extends TenantOwned {

    @Column(nullable = false, updatable = false)
    private String quarter = "";

    @Column(nullable = false)
    private LocalDate opens = LocalDate.EPOCH;

    @Column(name = "panel_meeting", nullable = false)
    private LocalDate panelMeeting = LocalDate.EPOCH;

    @Column(name = "papers_due", nullable = false)
    private LocalDate papersDue = LocalDate.EPOCH;

    @Column(name = "days_for_police", nullable = false)
    private int daysForPolice;

    @Column(name = "days_to_sign", nullable = false)
    private int daysToSign;

    @Column(name = "days_to_publish", nullable = false)
    private int daysToPublish;

    /** For Hibernate. */
    protected RoundEntity() {}

    RoundEntity(TenantId forceArea, Quarter quarter) {
        super(forceArea, Audience.DOWN);
        this.quarter = quarter.code();
    }

    void become(Round round) {
        opens = round.opens();
        panelMeeting = round.panelMeeting();
        papersDue = round.papersDue();
        daysForPolice = round.daysForPolice();
        daysToSign = round.daysToSign();
        daysToPublish = round.daysToPublish();
    }

    Round toRound() {
        return new Round(
                Quarter.parse(quarter), opens, panelMeeting, papersDue, daysForPolice, daysToSign, daysToPublish);
    }
}
