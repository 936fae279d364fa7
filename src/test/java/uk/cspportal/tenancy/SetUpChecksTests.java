package uk.cspportal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.Quarter;
import uk.cspportal.testing.PortalTest;

@PortalTest
class SetUpChecksTests {

    @Autowired
    private SetUpChecks checks;

    @Autowired
    private PolicingBodies bodies;

    @Autowired
    private ResponsibleAuthorities authorities;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DemonstrationPeople people;

    @Test
    void tellsForTheQuarterThatRunsWhatIsMissingInEachPartnership() {
        var report = report("E23000036");
        assertThat(report.quarter()).isEqualTo(Quarter.parse("2025-26-Q1"));
        assertThat(report.day()).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(report.checks())
                .extracting(SetUpReport.Check::name)
                .containsExactly(
                        "Administrator",
                        "Officer",
                        "Approver (chair)",
                        "Police area lead",
                        "Plan",
                        "Responsible authorities",
                        "Policing body");
        assertThat(place(report, "E22000001"))
                .containsEntry(5, "Health, Probation, Fire and rescue")
                .doesNotContainKeys(1, 2, 3, 4, 6);
        assertThat(place(report, "E22000002")).containsEntry(5, "None named").doesNotContainKeys(1, 3, 4);
        assertThat(report.ready()).isZero();
    }

    @Test
    void tellsOfAForceAreaThatNobodyHasTouched() {
        var report = report("E23000032");
        assertThat(report.places())
                .isNotEmpty()
                .allSatisfy(place -> assertThat(new TreeMap<>(place.gaps()).values())
                        .containsExactly(
                                "Nobody", "Nobody", "Nobody", "Nobody", "None in force", "None named", "None then"));
    }

    @Test
    void isReadyWhenNothingIsMissing() {
        var banes = tenants.byCode("E22000001").orElseThrow().id();
        people.alsoGive("officer2.banes", banes, Role.ADMINISTRATOR);
        people.as(
                "admin",
                () -> List.of(AuthorityKind.HEALTH, AuthorityKind.PROBATION, AuthorityKind.FIRE_AND_RESCUE)
                        .forEach(kind -> authorities.add(
                                banes,
                                new ResponsibleAuthority.Details(kind, "Somebody", "", LocalDate.of(2025, 4, 1), null),
                                "Was missing")));
        assertThat(report("E23000036").ready()).isOne();
    }

    @Test
    void looksAtTheDayOnWhichTheReturnIsFilled() {
        var force = tenants.byCode("E23000036").orElseThrow().id();
        people.as("admin", () -> {
            var body = bodies.list(force).getFirst();
            bodies.change(
                    force,
                    body.id(),
                    body.version(),
                    new PolicingBody.Details(body.name(), body.kind(), body.from(), LocalDate.of(2025, 7, 1)),
                    "Ends with the quarter");
        });
        assertThat(report("E23000036").hasGap(6)).isTrue();
    }

    @Test
    void refusesEverybodyElse() {
        var force = tenants.byCode("E23000036").orElseThrow().id();
        people.as(
                "performance.as",
                () -> assertThatThrownBy(() -> checks.report(force)).isInstanceOf(AccessDeniedException.class));
        assertThatThrownBy(() -> checks.report(force)).isInstanceOf(AccessDeniedException.class);
    }

    private SetUpReport report(String forceArea) {
        var found = new SetUpReport[1];
        people.as(
                "admin",
                () -> found[0] =
                        checks.report(tenants.byCode(forceArea).orElseThrow().id()));
        return found[0];
    }

    private static TreeMap<Integer, String> place(SetUpReport report, String code) {
        return report.places().stream()
                .filter(p -> p.partnership().code().equals(code))
                .map(p -> new TreeMap<>(p.gaps()))
                .findFirst()
                .orElseThrow();
    }
}
