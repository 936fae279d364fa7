package uk.cspportal.tenancy;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;

/**
 * Merges partnerships of a force area from a day on. Those that end keep all they own under their
 * own address, so that a last return can be finished and old reports stay as they were.
 */
@Service
public class Mergers {

    /** How the ONS codes partnerships of England and of Wales. */
    private static final Pattern CODE = Pattern.compile("(E22|W14)\\d{6}");

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int SLUG_LENGTH = 80;

    /** Addresses of the portal itself. */
    private static final Set<String> TAKEN = Set.of(
            "platform",
            "sign-in",
            "api",
            "interface",
            "swagger-ui",
            "actuator",
            "login",
            "logout",
            "oauth2",
            "public",
            "error");

    private final TenantNodeRepository nodes;
    private final TenantNameRepository names;
    private final TenantSuccessionRepository successions;
    private final Tenants tenants;
    private final ApplicationEventPublisher events;

    Mergers(
            TenantNodeRepository nodes,
            TenantNameRepository names,
            TenantSuccessionRepository successions,
            Tenants tenants,
            ApplicationEventPublisher events) {
        this.nodes = nodes;
        this.names = names;
        this.successions = successions;
        this.tenants = tenants;
        this.events = events;
    }

    /**
     * Merges partnerships below a force area and gives the one that goes on for them.
     *
     * @throws InvalidInputException with every problem and its remedy
     */
    @PreAuthorize(TenantRights.PLATFORM)
    @Transactional
    public TenantId merge(TenantId tenant, Merger merger) {
        nodes.findToChange(tenant.value()).orElseThrow(() -> new NotFoundException("No tenant " + tenant));
        var given = new Given();
        var reason = given.reason(merger.reason());
        var ending = new LinkedHashSet<>(merger.partnerships());
        switch (merger.into()) {
            case Merger.Existing existing -> {
                ending.remove(existing.partnership());
                checkStands(given, "into", tenant, existing.partnership(), merger.from());
                if (ending.isEmpty()) {
                    given.problem("partnerships", "tenancy.error.merge-one");
                }
            }
            case Merger.Made made -> {
                checkNew(given, made);
                if (ending.size() < 2) {
                    given.problem("partnerships", "tenancy.error.merge-two");
                }
            }
        }
        ending.forEach(partnership -> checkStands(given, "partnerships", tenant, partnership, merger.from()));
        given.refuseIfWrong();
        var successor = switch (merger.into()) {
            case Merger.Existing existing -> existing.partnership();
            case Merger.Made made -> make(tenant, made, merger.from(), reason);
        };
        ending.forEach(partnership -> end(partnership, successor, merger.from(), reason));
        nodes.flush();
        tenants.refreshInTransaction();
        return successor;
    }

    private void checkStands(Given given, String place, TenantId force, TenantId partnership, LocalDate from) {
        var history = tenants.historyOf(partnership);
        var name = history.tenant().name();
        if (!force.equals(history.tenant().parent()) || history.tenant().kind() != TenantKind.PARTNERSHIP) {
            given.problem(
                    place,
                    "tenancy.error.merge-foreign",
                    name,
                    tenants.get(force).name());
        } else if (!history.existsOn(from) || history.to() != null) {
            given.problem(place, "tenancy.error.merge-ended", name);
        }
    }

    private void checkNew(Given given, Merger.Made made) {
        given.text("name", made.name(), TenantNames.LONGEST);
        given.text("shortName", made.shortName(), TenantNames.LONGEST);
        if (!CODE.matcher(made.code()).matches()) {
            given.problem("code", "tenancy.error.code");
        } else if (tenants.byCode(made.code()).isPresent()) {
            given.problem("code", "tenancy.error.code-taken");
        }
        if (!SLUG.matcher(made.slug()).matches() || made.slug().length() > SLUG_LENGTH) {
            given.problem("slug", "tenancy.error.slug");
        } else if (TAKEN.contains(made.slug()) || tenants.bySlug(made.slug()).isPresent()) {
            given.problem("slug", "tenancy.error.slug-taken");
        }
    }

    private TenantId make(TenantId force, Merger.Made made, LocalDate from, String reason) {
        long id = nodes.saveAndFlush(
                        new TenantNode(made.code(), made.slug(), TenantKind.PARTNERSHIP, force.value(), from, null))
                .id();
        names.save(new TenantName(id, made.name().strip(), made.shortName().strip(), from));
        events.publishEvent(new TenantChanged(
                id,
                "tenant.made",
                "tenant " + made.code(),
                null,
                Messages.text("tenancy.name.words", made.name(), made.shortName(), from.toString()),
                reason));
        return new TenantId(id);
    }

    private void end(TenantId partnership, TenantId successor, LocalDate from, String reason) {
        var node = nodes.findToChange(partnership.value()).orElseThrow();
        node.end(from);
        successions.save(new TenantSuccession(partnership.value(), successor.value()));
        var code = nodes.findById(successor.value()).orElseThrow().code();
        for (long concerned : List.of(partnership.value(), successor.value())) {
            events.publishEvent(new TenantChanged(
                    concerned,
                    "tenant.merged",
                    "tenant " + node.code(),
                    node.code(),
                    Messages.text("tenancy.merger.words", code, from.toString()),
                    reason));
        }
    }
}
