package uk.cspportal.identity;

import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;
import uk.cspportal.shared.DemonstrationStep;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/**
 * The people of the demonstration, read from {@code realm-config/} beside the realm, and their
 * memberships, given through the ordinary service. Exists in the demonstration profile only.
 */
@Component
@Profile("demonstration")
public class DemonstrationPeople implements DemonstrationStep {

    private static final LocalDate SINCE = LocalDate.of(2022, 4, 1);

    private final Map<String, DemonstrationPerson> people = new LinkedHashMap<>();
    private final People directory;
    private final Memberships memberships;
    private final MembershipChanges changes;
    private final Tenants tenants;
    private final EntityManager entities;

    DemonstrationPeople(
            People directory,
            Memberships memberships,
            MembershipChanges changes,
            Tenants tenants,
            EntityManager entities,
            JsonMapper json) {
        this.directory = directory;
        this.memberships = memberships;
        this.changes = changes;
        this.tenants = tenants;
        this.entities = entities;
        read(json)
                .users
                .forEach(u -> people.put(
                        u.username,
                        new DemonstrationPerson(
                                u.username,
                                (u.firstName + " " + u.lastName).strip(),
                                u.email,
                                u.realmRoles == null ? List.of() : u.realmRoles)));
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load() {
        people.values().forEach(p -> directory.ensure(p.username(), p.name(), p.email()));
        for (var row : membershipRows()) {
            // A row may name the service account of a feed, which is nobody to be played.
            var person = knows(row[0]) ? user(row[0]) : directory.ensure(row[0], row[0], "");
            changes.give(
                    person.id(),
                    tenants.byCode(row[1]).orElseThrow().id(),
                    Role.ofCode(row[2]),
                    SINCE,
                    Messages.text("identity.demonstration"),
                    Messages.text("identity.demonstration.reason"));
        }
    }

    /** In the order of the file. */
    List<DemonstrationPerson> all() {
        return List.copyOf(people.values());
    }

    PortalUser user(String username) {
        var person = people.get(username);
        return directory.ensure(person.username(), person.name(), person.email());
    }

    boolean knows(String username) {
        return people.containsKey(username);
    }

    DemonstrationPerson get(String username) {
        return people.get(username);
    }

    /** Does work as one of the demonstration people, with just that person's rights. */
    public void as(String username, Runnable work) {
        as(user(username), get(username).authorities(), work);
    }

    private void as(PortalUser person, List<GrantedAuthority> authorities, Runnable work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, authorities));
        SecurityContextHolder.setContext(context);
        try {
            work.run();
            if (TransactionSynchronizationManager.isActualTransactionActive()) {
                // What this person changed is written as theirs, not as that of whoever comes next. What they read is
                // forgotten: comparing all of it anew before each query would be half the work of loading.
                entities.flush();
                entities.clear();
            }
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /**
     * Does work as somebody of a partnership whom nobody plays in the demonstration: a role with an
     * ordinary membership, who is in no sign-in list and cannot sign in.
     */
    public void asStandIn(Tenant tenant, Role role, Runnable work) {
        var username = role.code() + "." + tenant.slug();
        var name = Messages.text("identity.stand-in." + role.name(), tenant.shortName());
        var known = directory.find(username);
        var person = known.orElseGet(() -> directory.ensure(username, name, ""));
        if (known.isEmpty()) {
            changes.give(
                    person.id(),
                    tenant.id(),
                    role,
                    SINCE,
                    Messages.text("identity.demonstration"),
                    Messages.text("identity.demonstration.reason"));
        }
        as(person, AuthorityUtils.NO_AUTHORITIES, work);
    }

    /** Gives one of the people a further role, to show what somebody with two may not do. */
    public void alsoGive(String username, TenantId tenant, Role role) {
        changes.give(
                user(username).id(),
                tenant,
                role,
                SINCE,
                Messages.text("identity.demonstration"),
                Messages.text("identity.demonstration.reason"));
    }

    /** One of the people: user name, what they are called, and the roles that the realm knows. */
    record DemonstrationPerson(String username, String name, String email, List<String> realmRoles) {

        /** As the realm gives them. */
        List<GrantedAuthority> authorities() {
            return AuthorityUtils.createAuthorityList(
                    realmRoles.stream().map(role -> "ROLE_" + role).toList());
        }
    }

    private static UsersFile read(JsonMapper json) {
        try (var in = new ClassPathResource("realm-config/demonstration-people.json").getInputStream()) {
            return json.readValue(in, UsersFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String[]> membershipRows() {
        var resource = new ClassPathResource("realm-config/demonstration-memberships.csv");
        try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream()
                    .map(r -> new String[] {r.getField("username"), r.getField("tenant"), r.getField("role")})
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record UsersFile(List<User> users) {}

    private record User(
            String username,
            String firstName,
            String lastName,
            String email,
            @org.jspecify.annotations.Nullable List<String> realmRoles) {}
}
