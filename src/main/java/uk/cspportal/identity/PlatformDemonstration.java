package uk.cspportal.identity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.DemonstrationClock;
import uk.cspportal.shared.DemonstrationStep;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.AuthorityKind;
import uk.cspportal.tenancy.ForceAreas;
import uk.cspportal.tenancy.PolicingBodies;
import uk.cspportal.tenancy.PolicingBody;
import uk.cspportal.tenancy.ResponsibleAuthorities;
import uk.cspportal.tenancy.ResponsibleAuthority;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.Tenants;

/**
 * The two force areas of the demonstration are set up by its platform administrator. The plan of
 * Bath and North East Somerset names two of its responsible authorities; the others stay gaps.
 */
@Component
@Profile("demonstration")
class PlatformDemonstration implements DemonstrationStep {

    private static final LocalDateTime SET_UP = LocalDateTime.of(2022, 4, 1, 9, 0);

    /** The day on which the first Police and Crime Commissioners took office. */
    private static final LocalDate COMMISSIONERS = LocalDate.of(2012, 11, 22);

    /** The day from which the plan that names them is taken to apply. */
    private static final LocalDate PLAN = LocalDate.of(2022, 12, 1);

    private final DemonstrationPeople people;
    private final Tenants tenants;
    private final ForceAreas forceAreas;
    private final PolicingBodies bodies;
    private final ResponsibleAuthorities authorities;

    PlatformDemonstration(
            DemonstrationPeople people,
            Tenants tenants,
            ForceAreas forceAreas,
            PolicingBodies bodies,
            ResponsibleAuthorities authorities) {
        this.people = people;
        this.tenants = tenants;
        this.forceAreas = forceAreas;
        this.bodies = bodies;
        this.authorities = authorities;
    }

    /** After the people, whom it needs. */
    @Override
    public int order() {
        return 15;
    }

    @Override
    public void load() {
        DemonstrationClock.at(
                SET_UP,
                () -> people.as(
                        "admin",
                        () -> List.of("E23000036", "E23000003")
                                .forEach(code -> setUp(tenants.byCode(code).orElseThrow()))));
        DemonstrationClock.at(
                PLAN.atTime(10, 0),
                () -> people.as("admin", () -> {
                    name(AuthorityKind.LOCAL_AUTHORITY, "council");
                    name(AuthorityKind.POLICE, "police");
                }));
    }

    private void setUp(Tenant forceArea) {
        forceAreas.setUp(forceArea.id());
        bodies.add(
                forceArea.id(),
                new PolicingBody.Details(
                        Messages.text("identity.demonstration.policing-body", forceArea.name()),
                        Messages.text("identity.demonstration.policing-body.kind"),
                        COMMISSIONERS,
                        null),
                Messages.text("identity.demonstration.policing-body.reason"));
    }

    private void name(AuthorityKind kind, String key) {
        authorities.add(
                tenants.byCode("E22000001").orElseThrow().id(),
                new ResponsibleAuthority.Details(
                        kind, Messages.text("identity.demonstration.authority." + key), "", PLAN, null),
                Messages.text("identity.demonstration.authority.reason"));
    }
}
