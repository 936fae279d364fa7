package uk.cspportal.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/** A membership in waiting, for whoever proves at a sign-in that the address is theirs. */
@Entity
@Table(name = "invitation")
class InvitationEntity extends TenantOwned {

    private static final Duration STANDS_FOR = Duration.ofDays(30);

    @Column(nullable = false, updatable = false)
    private String email = "";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Role role = Role.VIEWER;

    @Column(name = "invited_by_id", nullable = false, updatable = false)
    private long invitedById;

    @Column(name = "invited_by", nullable = false, updatable = false)
    private String invitedBy = "";

    @Column(name = "invited_at", nullable = false, updatable = false)
    private Instant invitedAt = Instant.EPOCH;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private InvitationState state = InvitationState.PENDING;

    /** True, and null once closed: an address and role is open once, closed any number of times. */
    private @Nullable Boolean pending = true;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_by")
    private @Nullable String closedBy;

    @Column(name = "taken_up_by_id")
    private @Nullable Long takenUpById;

    /** For Hibernate. */
    protected InvitationEntity() {}

    InvitationEntity(TenantId tenant, String email, Role role, PortalUser by, Instant at) {
        super(tenant, Audience.OWN);
        this.email = email;
        this.role = role;
        this.invitedById = by.personId();
        this.invitedBy = by.name();
        this.invitedAt = at;
        renew(at);
    }

    String email() {
        return email;
    }

    Role role() {
        return role;
    }

    String invitedBy() {
        return invitedBy;
    }

    boolean standsAt(Instant now) {
        return state == InvitationState.PENDING && expiresAt.isAfter(now);
    }

    /** What is pending is changed by those who have seen its latest state only. */
    void requireSeen(int seen) {
        if (state != InvitationState.PENDING || version() != seen) {
            throw new ConflictException(Messages.text("identity.people.changed-meanwhile"));
        }
    }

    void renew(Instant now) {
        expiresAt = now.plus(STANDS_FOR);
    }

    void withdraw(PortalUser by, Instant at) {
        close(InvitationState.WITHDRAWN, by.name(), at);
    }

    void takeUp(PersonId person, String name, Instant at) {
        takenUpById = person.value();
        close(InvitationState.TAKEN_UP, name, at);
    }

    private void close(InvitationState how, String by, Instant at) {
        state = how;
        pending = null;
        closedBy = by;
        closedAt = at;
    }

    String thing() {
        return "invitation " + id() + " of " + email;
    }

    Invitation toInvitation() {
        return new Invitation(id(), version(), email, role, invitedBy, invitedAt, expiresAt);
    }
}
