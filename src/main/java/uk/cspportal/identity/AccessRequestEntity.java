package uk.cspportal.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/** Somebody without a role in the tenant asks its administrators for one. */
@Entity
@Table(name = "access_request")
class AccessRequestEntity extends TenantOwned {

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(nullable = false, updatable = false)
    private String message = "";

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AccessRequestState state = AccessRequestState.WAITING;

    /** True, and null once answered: a person waits once in a tenant, but may have asked often. */
    private @Nullable Boolean waiting = true;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Role role;

    private @Nullable String answer;

    /** For Hibernate. */
    protected AccessRequestEntity() {}

    AccessRequestEntity(TenantId tenant, PersonId person, String message, Instant at) {
        super(tenant, Audience.OWN);
        this.personId = person.value();
        this.message = message;
        this.askedAt = at;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    String message() {
        return message;
    }

    Instant askedAt() {
        return askedAt;
    }

    /** A request is answered once, by somebody who has seen its latest state. */
    void requireSeen(int seen) {
        if (state != AccessRequestState.WAITING || version() != seen) {
            throw new ConflictException(Messages.text("identity.people.changed-meanwhile"));
        }
    }

    void grant(Role given, PortalUser by, Instant at) {
        role = given;
        answer(AccessRequestState.GRANTED, by, at);
    }

    void decline(String reason, PortalUser by, Instant at) {
        answer = reason;
        answer(AccessRequestState.DECLINED, by, at);
    }

    private void answer(AccessRequestState how, PortalUser by, Instant at) {
        state = how;
        waiting = null;
        answeredBy = by.name();
        answeredAt = at;
    }
}
