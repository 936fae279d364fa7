package uk.cspportal.returns;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** The rules that returns are held against, and from when a policing body lets one of them stop a return. */
@Service
@Transactional
public class RuleService {

    private final RuleBooks books;
    private final RuleChoiceRepository choices;
    private final Tenants tenants;
    private final CurrentPerson current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RuleService(
            RuleBooks books,
            RuleChoiceRepository choices,
            Tenants tenants,
            CurrentPerson current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.books = books;
        this.choices = choices;
        this.tenants = tenants;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** As they hold in the force area that the tenant is or belongs to. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<RuleTerms> list(TenantId tenant) {
        return books.terms(tenant);
    }

    /**
     * Lets a rule stop the returns of a force area from a quarter on.
     *
     * @param blocksFrom null to let it warn only
     * @param seen what stood when the caller chose
     * @throws InvalidInputException when it would stop a return before it has warned for a round
     * @throws ConflictException when somebody else chose meanwhile
     */
    @PreAuthorize(Rights.PERFORMANCE)
    public void choose(TenantId tenant, Rule rule, @Nullable Quarter blocksFrom, @Nullable Quarter seen) {
        if (tenants.get(tenant).kind() != TenantKind.FORCE_AREA) {
            throw new InvalidInputException("tenant", Messages.text("returns.rule.error.tenant"));
        }
        var stands = books.terms(tenant).stream()
                .filter(one -> one.rule() == rule)
                .findFirst()
                .orElseThrow();
        if (!stands.local()) {
            throw new InvalidInputException("rule", Messages.text("returns.rule.error.fixed"));
        }
        if (!Objects.equals(stands.blocksFrom(), seen)) {
            throw changedMeanwhile();
        }
        if (blocksFrom != null && blocksFrom.compareTo(stands.earliest()) < 0) {
            throw new InvalidInputException(
                    "blocks-from",
                    Messages.text(
                            "returns.rule.error.early",
                            stands.warnsFrom().label(),
                            stands.earliest().label()));
        }
        if (Objects.equals(blocksFrom, seen)) {
            return;
        }
        var choice = choices.ofTenant(tenant.value()).stream()
                .filter(one -> one.rule() == rule)
                .findFirst()
                .orElseGet(() -> new RuleChoiceEntity(tenant, rule));
        choice.choose(blocksFrom, current.get().name(), clock.instant());
        try {
            choices.saveAndFlush(choice);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw changedMeanwhile();
        }
        events.publishEvent(new RuleChosen(tenant, rule, words(seen), words(blocksFrom)));
    }

    private static ConflictException changedMeanwhile() {
        return new ConflictException(Messages.text("returns.rule.error.changed"));
    }

    private static String words(@Nullable Quarter from) {
        return from == null
                ? Messages.text("returns.rule.warns-only")
                : Messages.text("returns.rule.blocks-from", from.label());
    }
}
