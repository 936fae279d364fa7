package uk.cspportal.plans;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** The edition of a plan that is being prepared: the partnership's own business until it is shared. */
@Service
@Transactional
public class PlanDraftService {

    private final DraftStore store;
    private final PlanReaders readers;
    private final Tenants tenants;
    private final ApplicationEventPublisher events;

    PlanDraftService(DraftStore store, PlanReaders readers, Tenants tenants, ApplicationEventPublisher events) {
        this.store = store;
        this.readers = readers;
        this.tenants = tenants;
        this.events = events;
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public Optional<PlanDraft> find(TenantId tenant) {
        return store.find(tenant).map(store::show).map(readers::shown);
    }

    /** Begins a draft: the plan in force copied forward to be refreshed, or an empty one where there is none. */
    @PreAuthorize(Rights.OFFICER)
    public PlanDraft begin(TenantId tenant) {
        if (store.hold(tenant).isPresent()) {
            throw new ConflictException(Messages.text("plans.draft.exists"));
        }
        var document = store.forward(tenant);
        var reading = store.read(tenant, document);
        var plan = store.begin(tenant, reading, document);
        events.publishEvent(new DraftWritten(
                tenant.value(), "plan.draft-begun", "plan edition " + plan.edition(), null, plan.title()));
        return store.written(plan, document, reading);
    }

    /**
     * Puts a whole draft in the place of the one that stands, or begins one. Every problem is told at
     * once, with its JSON pointer; what is no part of a plan is left out and named.
     *
     * @param put read only once the caller is known to be allowed
     * @throws StaleDraftException when somebody wrote the draft since the version that the caller saw
     */
    @PreAuthorize(Rights.OFFICER)
    public PlanDraft put(TenantId tenant, Supplier<DraftPut> put) {
        if (tenants.get(tenant).kind() != TenantKind.PARTNERSHIP) {
            throw new NotFoundException(Messages.text("plans.draft.not-here"));
        }
        var sent = put.get();
        var found = store.hold(tenant);
        int stands = found.map(plan -> plan.version() + 1).orElse(0);
        if (sent.version() != null && sent.version() != stands) {
            throw new StaleDraftException(stands);
        }
        found.filter(plan -> plan.state() != PlanState.DRAFT).ifPresent(plan -> {
            throw new ConflictException(Messages.text("plans.draft.not-open." + plan.state()));
        });
        var document = sent.document().deepCopy();
        var reading = store.read(tenant, document).orRefuse();
        var plan = found.orElseGet(() -> store.begin(tenant, reading, document));
        plan.rewrite(reading.content(), document);
        events.publishEvent(new DraftWritten(
                tenant.value(),
                found.isPresent() ? "plan.draft-replaced" : "plan.draft-begun",
                "plan edition " + plan.edition(),
                null,
                plan.title()));
        return store.written(plan, document, reading);
    }
}
