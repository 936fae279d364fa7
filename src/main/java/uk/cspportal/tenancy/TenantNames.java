package uk.cspportal.tenancy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;

/**
 * Gives tenants new names from a day on. The names before stay, for what was reported under them;
 * code and address stay too, so that links go on working.
 */
@Service
public class TenantNames {

    static final int LONGEST = 120;

    private final TenantNodeRepository nodes;
    private final TenantNameRepository names;
    private final Tenants tenants;
    private final ApplicationEventPublisher events;

    TenantNames(
            TenantNodeRepository nodes, TenantNameRepository names, Tenants tenants, ApplicationEventPublisher events) {
        this.nodes = nodes;
        this.names = names;
        this.tenants = tenants;
        this.events = events;
    }

    /**
     * Renames a tenant from a day on. The day must follow that of the latest name; the same day puts
     * that name right.
     *
     * @throws InvalidInputException with every problem and its remedy
     */
    @PreAuthorize(TenantRights.PLATFORM)
    @Transactional
    public void rename(TenantId tenant, NewName change) {
        var node = nodes.findToChange(tenant.value()).orElseThrow(() -> new NotFoundException("No tenant " + tenant));
        var earlier = names.findByTenantIdOrderByValidFrom(tenant.value());
        var latest = earlier.getLast().toNamed();
        var given = new Given();
        var name = given.text("name", change.name(), LONGEST);
        var shortName = given.text("shortName", change.shortName(), LONGEST);
        var reason = given.reason(change.reason());
        checkDay(given, node, latest, change.from());
        if (name.equals(latest.name()) && shortName.equals(latest.shortName())) {
            given.problem("name", "tenancy.error.same-name");
        }
        given.refuseIfWrong();
        if (change.from().equals(latest.from())) {
            earlier.getLast().correct(name, shortName);
        } else {
            names.save(new TenantName(tenant.value(), name, shortName, change.from()));
        }
        names.flush();
        tenants.refreshInTransaction();
        events.publishEvent(new TenantChanged(
                tenant.value(),
                "tenant.renamed",
                "tenant " + node.code(),
                words(latest.name(), latest.shortName(), latest.from()),
                words(name, shortName, change.from()),
                reason));
    }

    private static void checkDay(Given given, TenantNode node, TenantNamed latest, LocalDate from) {
        if (from.isBefore(latest.from())) {
            given.problem("from", "tenancy.error.name-day", latest.name(), Formats.date(latest.from()));
        } else if (isOver(node.validTo(), from)) {
            given.problem("from", "tenancy.error.ended");
        }
    }

    private static boolean isOver(@Nullable LocalDate end, LocalDate day) {
        return end != null && !end.isAfter(day);
    }

    private static String words(String name, String shortName, LocalDate from) {
        return Messages.text("tenancy.name.words", name, shortName, from.toString());
    }
}
