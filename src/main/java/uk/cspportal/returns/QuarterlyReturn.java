package uk.cspportal.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.identity.PortalUser;
import uk.cspportal.plans.PlanId;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/** A partnership's return for a quarter. Every change of state is one of the methods here, which refuse what does not follow. */
@Entity
@Table(name = "quarterly_return")
class QuarterlyReturn extends TenantOwned {

    @Column(nullable = false, updatable = false)
    private String quarter = "";

    @Column(name = "plan_id", nullable = false, updatable = false)
    private long planId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReturnState state = ReturnState.OPEN;

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

    @Column(name = "police_silent", nullable = false)
    private boolean policeSilent;

    @Column(name = "submitted_by_id")
    private @Nullable Long submittedById;

    @Column(name = "submitted_by")
    private @Nullable String submittedBy;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "signed_by")
    private @Nullable String signedBy;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(columnDefinition = "text")
    private @Nullable String asked;

    @Column(name = "shared_by")
    private @Nullable String sharedBy;

    @Column(name = "shared_at")
    private @Nullable Instant sharedAt;

    /** For Hibernate. */
    protected QuarterlyReturn() {}

    QuarterlyReturn(TenantId tenant, Quarter quarter, PlanId plan, ReturnDates dates) {
        super(tenant, Audience.UP);
        this.quarter = quarter.code();
        this.planId = plan.value();
        become(dates);
    }

    ReturnDates dates() {
        return new ReturnDates(opens, collectBy, policeBy, signBy, publishBy);
    }

    void move(ReturnDates dates) {
        require("move", ReturnState.OPEN, ReturnState.WITH_POLICE, ReturnState.FOR_SIGN_OFF, ReturnState.SIGNED);
        become(dates);
    }

    private void become(ReturnDates dates) {
        opens = dates.opens();
        collectBy = dates.collectBy();
        policeBy = dates.policeBy();
        signBy = dates.signBy();
        publishBy = dates.publishBy();
    }

    void submit(PortalUser by, Instant at) {
        require("submit", ReturnState.OPEN);
        state = ReturnState.WITH_POLICE;
        closeToOffice();
        policeSilent = false;
        submittedById = by.personId();
        submittedBy = by.name();
        submittedAt = at;
    }

    /** Lets the policing body's office read on while it is being written. */
    void share(PortalUser by, Instant at) {
        require("share", ReturnState.OPEN);
        if (sharedAt != null) {
            throw new ConflictException(Messages.text("returns.share.error.already"));
        }
        sharedBy = by.name();
        sharedAt = at;
    }

    void stopSharing() {
        if (sharedAt == null) {
            throw new ConflictException(Messages.text("returns.share.error.not"));
        }
        closeToOffice();
    }

    private void closeToOffice() {
        sharedBy = null;
        sharedAt = null;
    }

    void commentComplete() {
        require("comment", ReturnState.WITH_POLICE);
        state = ReturnState.FOR_SIGN_OFF;
    }

    /** The police's date has passed; the return does not wait for them. */
    void goOnWithoutPolice() {
        require("comment", ReturnState.WITH_POLICE);
        state = ReturnState.FOR_SIGN_OFF;
        policeSilent = true;
    }

    void sign(PortalUser by, Instant at) {
        require("sign", ReturnState.FOR_SIGN_OFF);
        if (wasSubmittedBy(by)) {
            throw new ConflictException(Messages.text("returns.error.own-submission"));
        }
        state = ReturnState.SIGNED;
        signedBy = by.name();
        signedAt = at;
    }

    void requireQueryable() {
        require("query", ReturnState.FOR_SIGN_OFF, ReturnState.SIGNED);
    }

    void requireReopenable() {
        require("reopen", ReturnState.SIGNED, ReturnState.PUBLISHED);
    }

    void requireJudgeable() {
        require("judge", ReturnState.FOR_SIGN_OFF);
    }

    void sendBack() {
        requireQueryable();
        state = ReturnState.OPEN;
    }

    void reopen() {
        requireReopenable();
        state = ReturnState.OPEN;
    }

    /** What is asked of the lines that go back; several questions before one signature stand one after the other. */
    void ask(String question) {
        asked = asked == null ? question : asked + "\n" + question;
    }

    void answered() {
        asked = null;
    }

    void publish(Instant at) {
        require("publish", ReturnState.SIGNED);
        state = ReturnState.PUBLISHED;
        publishedAt = at;
    }

    boolean wasSubmittedBy(PortalUser person) {
        return submittedById != null && submittedById == person.personId();
    }

    ReturnState state() {
        return state;
    }

    @Nullable
    String asked() {
        return asked;
    }

    Quarter quarter() {
        return Quarter.parse(quarter);
    }

    PlanId plan() {
        return new PlanId(planId);
    }

    /** Since when the policing body's office reads what is being written; null while it does not. */
    @Nullable
    Sharing sharing() {
        return sharedBy == null || sharedAt == null ? null : new Sharing(sharedBy, sharedAt);
    }

    /** When it was last signed; the start of time before the first signature. */
    Instant lastSignature() {
        return signedAt == null ? Instant.EPOCH : signedAt;
    }

    ReturnOverview overview(int ready, int total, int queried) {
        return new ReturnOverview(
                tenant(),
                quarter(),
                state,
                dates(),
                ready,
                total,
                queried,
                policeSilent,
                submittedBy,
                submittedAt,
                signedBy,
                signedAt,
                sharing(),
                version());
    }

    private void require(String act, ReturnState... allowed) {
        for (var one : allowed) {
            if (state == one) {
                return;
            }
        }
        throw new ConflictException(Messages.text(
                "returns.error.state." + act,
                quarter().label(),
                Messages.text("returns.state", state).toLowerCase(java.util.Locale.UK)));
    }
}
