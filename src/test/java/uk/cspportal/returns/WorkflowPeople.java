package uk.cspportal.returns;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.PersonId;
import uk.cspportal.identity.PortalUser;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.DemonstrationClock;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;

/** Those who work on a model's return, two of them in two roles, and two who have no business there. */
final class WorkflowPeople {

    private static final LocalDateTime BEGINNING = LocalDateTime.of(2025, 8, 1, 9, 0);

    private static final Map<String, Set<Role>> ROLES = Map.of(
            "officer.banes", Set.of(Role.OFFICER),
            "officer2.banes", Set.of(Role.OFFICER, Role.APPROVER),
            "analyst.banes", Set.of(Role.ANALYST),
            "provider.banes", Set.of(Role.PROVIDER),
            "police.banes", Set.of(Role.POLICE_LEAD, Role.APPROVER),
            "chair.banes", Set.of(Role.APPROVER),
            "performance.as", Set.of(Role.PERFORMANCE),
            "panel.as", Set.of(),
            "officer.blackpool", Set.of());

    /** What became of a step. */
    enum Answer {
        DONE,
        DENIED,
        REFUSED
    }

    private final DemonstrationPeople people;
    private final Map<String, PersonId> ids = new HashMap<>();
    private int now;

    @Nullable
    private String refusal;

    WorkflowPeople(DemonstrationPeople people, TenantId tenant) {
        this.people = people;
        ROLES.forEach((person, roles) -> roles.stream()
                .filter(role -> role != Role.PERFORMANCE)
                .forEach(role -> giveUnlessHeld(person, tenant, role)));
        ROLES.keySet().forEach(person -> ids.put(person, get(person, WorkflowPeople::caller)));
    }

    private void giveUnlessHeld(String person, TenantId tenant, Role role) {
        try {
            people.alsoGive(person, tenant, role);
        } catch (ConflictException e) {
            // Holds it already.
        }
    }

    private static PersonId caller() {
        var authentication =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        return ((PortalUser) Objects.requireNonNull(authentication.getPrincipal())).id();
    }

    /** A second later than before. */
    void tick() {
        now++;
    }

    int now() {
        return now;
    }

    LocalDateTime beginning() {
        return BEGINNING;
    }

    Set<String> all() {
        return ROLES.keySet();
    }

    PersonId id(String person) {
        return Objects.requireNonNull(ids.get(person));
    }

    boolean is(String person, Role role) {
        return ROLES.getOrDefault(person, Set.of()).contains(role);
    }

    boolean isAny(String person, Set<Role> roles) {
        return roles.stream().anyMatch(role -> is(person, role));
    }

    /** What the portal answers; strangers are not told that there is such a partnership. */
    Answer answer(String person, Runnable act) {
        var found = new AtomicReference<>(Answer.DONE);
        as(person, () -> {
            try {
                act.run();
            } catch (AccessDeniedException e) {
                found.set(Answer.DENIED);
            } catch (ConflictException | NotFoundException | InvalidInputException e) {
                boolean stranger = e instanceof NotFoundException
                        && ROLES.getOrDefault(person, Set.of()).isEmpty();
                found.set(stranger ? Answer.DENIED : Answer.REFUSED);
                refusal = e.getMessage();
            }
        });
        return found.get();
    }

    @Nullable
    String lastRefusal() {
        return refusal;
    }

    <T> T get(String person, Supplier<T> reading) {
        var found = new AtomicReference<T>();
        as(person, () -> found.set(reading.get()));
        return found.get();
    }

    void as(String person, Runnable work) {
        DemonstrationClock.at(BEGINNING.plusSeconds(now), () -> people.as(person, work));
    }
}
