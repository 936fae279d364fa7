package uk.cspportal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.cspportal.tenancy.AuthorityKind.FIRE_AND_RESCUE;
import static uk.cspportal.tenancy.AuthorityKind.HEALTH;
import static uk.cspportal.tenancy.AuthorityKind.LOCAL_AUTHORITY;
import static uk.cspportal.tenancy.AuthorityKind.PROBATION;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.testing.PortalTest;

@PortalTest
class ResponsibleAuthoritiesTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 22);

    @Autowired
    private ResponsibleAuthorities authorities;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void tellsWhichKindsNobodyFills() {
        people.as("admin", () -> {
            assertThat(authorities.missingOn(banes(), TODAY)).containsExactly(HEALTH, PROBATION, FIRE_AND_RESCUE);
            authorities.add(banes(), details(HEALTH, "The health board", TODAY, null), "Was missing");
            assertThat(authorities.missingOn(banes(), TODAY)).containsExactly(PROBATION, FIRE_AND_RESCUE);
            assertThat(authorities.missingOn(banes(), TODAY.minusDays(1))).contains(HEALTH);
            assertThat(authorities.missingOn(bristol(), TODAY)).containsExactly(AuthorityKind.values());
        });
    }

    @Test
    void tellsAGapFromTheDayOnWhichAnAuthorityHasLeft() {
        people.as("admin", () -> {
            var council = authorities.list(banes()).getFirst();
            authorities.change(
                    banes(),
                    council.id(),
                    council.version(),
                    details(LOCAL_AUTHORITY, council.organisation(), council.from(), TODAY),
                    "Merged");
            assertThat(authorities.missingOn(banes(), TODAY)).contains(LOCAL_AUTHORITY);
            assertThat(authorities.missingOn(banes(), TODAY.minusDays(1))).doesNotContain(LOCAL_AUTHORITY);
        });
    }

    @Test
    void takesSeveralOfOneKindButNoneTwice() {
        people.as("admin", () -> {
            authorities.add(banes(), details(LOCAL_AUTHORITY, "Another council", TODAY, null), "Combined area");
            assertThat(authorities.list(banes())).hasSize(3);
            assertThatThrownBy(() -> authorities.add(
                            banes(),
                            details(LOCAL_AUTHORITY, "bath and north east somerset council", TODAY, null),
                            "Twice"))
                    .isInstanceOf(InvalidInputException.class);
        });
    }

    @Test
    void letsTheAdministratorOfThePartnershipKeepThem() {
        people.alsoGive("officer2.banes", banes(), Role.ADMINISTRATOR);
        people.as("officer2.banes", () -> {
            authorities.add(banes(), details(HEALTH, "The health board", TODAY, null), "Was missing");
            var added = authorities.list(banes()).get(2);
            authorities.remove(banes(), added.id(), "A mistake");
            assertThatThrownBy(() -> authorities.add(bristol(), details(HEALTH, "x", TODAY, null), "Not mine"))
                    .isInstanceOf(NotFoundException.class);
        });
        assertThat(jdbc.sql("select to_value from audit_entry where action = 'responsible-authority.added'"
                                + " and person like 'Second%'")
                        .query(String.class)
                        .single())
                .isEqualTo("Health: The health board (no contact named), from 22 April 2025");
        assertThat(jdbc.sql("select why from audit_entry where action = 'responsible-authority.removed'")
                        .query(String.class)
                        .single())
                .isEqualTo("A mistake");
    }

    @Test
    void refusesAChangeToWhatSomebodyElseChanged() {
        people.as("admin", () -> {
            var seen = authorities.list(banes()).getFirst();
            var details = details(LOCAL_AUTHORITY, "The council", seen.from(), null);
            authorities.change(banes(), seen.id(), seen.version(), details, "Shorter");
            assertThatThrownBy(() -> authorities.change(banes(), seen.id(), seen.version(), details, "Again"))
                    .isInstanceOf(ConflictException.class);
            assertThatThrownBy(() -> authorities.change(bristol(), seen.id(), 0, details, "Another tenant"))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void letsMembersReadAndNobodyElseChange() {
        people.as("officer.banes", () -> {
            assertThat(authorities.list(banes())).hasSize(2);
            assertThatThrownBy(() -> authorities.add(banes(), details(HEALTH, "x", TODAY, null), "No reason"))
                    .isInstanceOf(AccessDeniedException.class);
        });
        people.as(
                "officer.bristol",
                () -> assertThatThrownBy(() -> authorities.list(banes())).isInstanceOf(NotFoundException.class));
        assertThatThrownBy(() -> authorities.list(banes())).isInstanceOf(NotFoundException.class);
    }

    private static ResponsibleAuthority.Details details(
            AuthorityKind kind, String organisation, LocalDate from, @Nullable LocalDate to) {
        return new ResponsibleAuthority.Details(kind, organisation, "", from, to);
    }

    private TenantId banes() {
        return tenants.byCode("E22000001").orElseThrow().id();
    }

    private TenantId bristol() {
        return tenants.byCode("E22000002").orElseThrow().id();
    }
}
