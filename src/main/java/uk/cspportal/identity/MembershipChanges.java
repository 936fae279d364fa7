package uk.cspportal.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.TenantId;

/**
 * Gives, ends and exchanges memberships, by plain SQL that names the tenant. Who may do that is for
 * the use case before it to check. What was held stays on record, and counts at once.
 */
@Component
class MembershipChanges {

    private final JdbcClient jdbc;
    private final Memberships memberships;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MembershipChanges(JdbcClient jdbc, Memberships memberships, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.memberships = memberships;
        this.clock = clock;
        this.events = events;
    }

    /** Gives a person a role. */
    @Transactional
    void give(PersonId person, TenantId tenant, Role role, LocalDate from, String givenBy, String reason) {
        insert(person, tenant, role, from, givenBy, reason);
        events.publishEvent(new MembershipGiven(tenant.value(), person.value(), role.code(), reason));
    }

    /** Ends a membership as the caller saw it; it stays on record. */
    @Transactional
    void end(Member member, String endedBy, String reason) {
        close(member, endedBy, reason);
        events.publishEvent(new MembershipEnded(
                member.tenant().value(),
                member.person().value(),
                member.thing(),
                member.role().code(),
                reason));
    }

    /** Ends a membership as the caller saw it and gives another role from today. */
    @Transactional
    void change(Member member, Role role, String changedBy, String reason) {
        close(member, changedBy, reason);
        insert(member.person(), member.tenant(), role, LocalDate.now(clock), changedBy, reason);
        events.publishEvent(new MembershipChanged(
                member.tenant().value(),
                member.person().value(),
                member.thing(),
                member.role().code(),
                role.code(),
                reason));
    }

    private void insert(PersonId person, TenantId tenant, Role role, LocalDate from, String givenBy, String reason) {
        try {
            jdbc.sql("""
                            insert into membership (tenant_id, version, audience, person_id, role, valid_from,
                                valid_to, given_by, reason, held)
                            values (?, 0, 'OWN', ?, ?, ?, null, ?, ?, true)""")
                    .params(tenant.value(), person.value(), role.name(), from, givenBy, reason)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new ConflictException(
                    Messages.text("identity.people.holds-already", Messages.text("identity.role", role)));
        }
        memberships.forget(person);
    }

    private void close(Member member, String endedBy, String reason) {
        var now = clock.instant();
        int closed = jdbc.sql("""
                        update membership set version = version + 1, valid_to = ?, ended_at = ?, ended_by = ?,
                            end_reason = ?, held = null
                        where tenant_id = ? and id = ? and version = ? and held = true""")
                .params(
                        LocalDate.now(clock),
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                        endedBy,
                        reason,
                        member.tenant().value(),
                        member.membership(),
                        member.version())
                .update();
        if (closed == 0) {
            throw new ConflictException(Messages.text("identity.people.changed-meanwhile"));
        }
        memberships.forget(member.person());
    }
}
