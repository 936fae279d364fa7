package uk.cspportal.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;

/**
 * The life of an edition: written, shared for comment, signed by the council, the police and the
 * policing body, in force. What is shared stands still, so that all three sign the same words.
 */
@Service
@Transactional
public class PlanLifeService {

    private static final int REASON = 500;

    private final DraftStore store;
    private final PlanAdoption adoption;
    private final PlanSignatureRepository signatures;
    private final CurrentPerson current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PlanLifeService(
            DraftStore store,
            PlanAdoption adoption,
            PlanSignatureRepository signatures,
            CurrentPerson current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.adoption = adoption;
        this.signatures = signatures;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** Who has signed the edition in preparation, the first first. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<PlanSignature> signatures(TenantId tenant) {
        return store.find(tenant).map(this::under).orElse(List.of());
    }

    /** Lets the police and the policing body read the draft; from here on it is not changed. */
    @PreAuthorize(Rights.OFFICER)
    public void share(TenantId tenant) {
        var plan = held(tenant);
        var problems = store.show(plan).problems();
        if (!problems.isEmpty()) {
            throw new ConflictException(
                    Messages.text("plans.life.not-ready"),
                    problems.stream().map(Problem::remedy).toList());
        }
        move(plan, "plan.shared", null, plan::share);
    }

    /** Opens a shared or agreed edition for changes again; what was signed is not what will be, so signatures end. */
    @PreAuthorize(Rights.OFFICER)
    public void takeBack(TenantId tenant, String typed) {
        var reason = PlainText.of(typed);
        if (reason.isEmpty() || reason.length() > REASON) {
            throw new InvalidInputException("reason", Messages.text("plans.life.reason", String.valueOf(REASON)));
        }
        var plan = held(tenant);
        move(plan, "plan.taken-back", reason, plan::takeBack);
        signatures.deleteAll(signatures.under(tenant.value(), plan.id()));
    }

    @PreAuthorize(Rights.APPROVER)
    public void signForCouncil(TenantId tenant) {
        sign(tenant, SigningParty.COUNCIL);
    }

    @PreAuthorize(Rights.POLICE_LEAD)
    public void signForPolice(TenantId tenant) {
        sign(tenant, SigningParty.POLICE);
    }

    @PreAuthorize(Rights.PERFORMANCE)
    public void signForPolicingBody(TenantId tenant) {
        sign(tenant, SigningParty.POLICING_BODY);
    }

    /** From a day on this edition is what the partnership reports against; the one before is superseded. */
    @PreAuthorize(Rights.OFFICER)
    public LocalPlan bringIntoForce(TenantId tenant, LocalDate from, @Nullable LocalDate to) {
        if (from.isBefore(LocalDate.now(clock))) {
            throw new InvalidInputException("from", Messages.text("plans.life.past"));
        }
        var plan = held(tenant);
        return adoption.bringIntoForce(plan, store.document(plan), from, to);
    }

    private void sign(TenantId tenant, SigningParty party) {
        var plan = held(tenant);
        var signed = under(plan).stream().map(PlanSignature::party).toList();
        if (signed.contains(party)) {
            throw new ConflictException(Messages.text("plans.life.signed-already." + party));
        }
        plan.requireSignable();
        signatures.save(new PlanSignatureEntity(plan, party, current.get().name(), clock.instant()));
        events.publishEvent(new PlanMoved(
                tenant.value(), "plan.signed", plan.edition(), plan.state().name(), party.name(), null));
        if (signed.size() + 1 == SigningParty.values().length) {
            move(plan, "plan.agreed", null, plan::agree);
        }
    }

    private void move(LocalPlanEntity plan, String action, @Nullable String why, Runnable step) {
        var before = plan.state();
        step.run();
        events.publishEvent(new PlanMoved(
                plan.tenant().value(),
                action,
                plan.edition(),
                before.name(),
                plan.state().name(),
                why));
    }

    private List<PlanSignature> under(LocalPlanEntity plan) {
        return signatures.under(plan.tenant().value(), plan.id()).stream()
                .map(PlanSignatureEntity::toSignature)
                .toList();
    }

    private LocalPlanEntity held(TenantId tenant) {
        return store.hold(tenant).orElseThrow(() -> new NotFoundException(Messages.text("plans.life.none")));
    }
}
