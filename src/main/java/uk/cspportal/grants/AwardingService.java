package uk.cspportal.grants;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.measures.MeasureService;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/** How money is given: a policing body opens a fund and makes awards from it to partnerships below it. */
@Service
@Transactional
public class AwardingService {

    private final FundRepository funds;
    private final AwardRepository awards;
    private final FundedServiceRepository services;
    private final MeasureService measures;
    private final Tenants tenants;
    private final ApplicationEventPublisher events;

    AwardingService(
            FundRepository funds,
            AwardRepository awards,
            FundedServiceRepository services,
            MeasureService measures,
            Tenants tenants,
            ApplicationEventPublisher events) {
        this.funds = funds;
        this.awards = awards;
        this.services = services;
        this.measures = measures;
        this.tenants = tenants;
        this.events = events;
    }

    /** Opens a fund of the policing body. */
    @PreAuthorize(Rights.COMMISSIONER)
    public void openFund(TenantId tenant, String key, String name, String funder) {
        funds.save(new FundEntity(tenant, key, name, funder));
        events.publishEvent(new GrantChanged(tenant, "fund.opened", "fund " + key, null, name, null));
    }

    /**
     * Makes an award with the services it pays for.
     *
     * @throws InvalidInputException when one of the facts to publish is missing or the recipient is not below the giver
     * @throws NotFoundException when there is no such fund, or the recipient keeps no measure that a service names
     */
    @PreAuthorize(Rights.COMMISSIONER)
    public void award(TenantId tenant, NewAward given) {
        given.requireFacts();
        var fund = funds.find(tenant.value(), given.fund())
                .orElseThrow(() -> new NotFoundException(Messages.text("grants.fund.unknown", given.fund())));
        var award = awards.save(new AwardEntity(tenant, fund, recipient(tenant, given.recipientCode()), given));
        for (int i = 0; i < given.services().size(); i++) {
            var service = given.services().get(i);
            if (service.outcomeMeasure() != null) {
                measures.get(award.recipientTenant(), service.outcomeMeasure());
            }
            services.save(new FundedServiceEntity(award, service, i));
        }
        events.publishEvent(new GrantChanged(
                tenant,
                "award.made",
                "award " + given.key(),
                null,
                award.toAward().total().toPlainString(),
                given.reasons()));
    }

    private Tenant recipient(TenantId tenant, String code) {
        return tenants.byCode(code)
                .filter(t -> tenants.ancestorsOf(t.id()).stream().anyMatch(a -> a.id().equals(tenant)))
                .orElseThrow(
                        () -> new InvalidInputException("recipient", Messages.text("grants.award.not-below", code)));
    }
}
