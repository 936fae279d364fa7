package uk.cspportal.grants;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/**
 * Finds awards and what belongs to them on behalf of one tenant: a policing body finds what it gives, a partnership what
 * it receives, and nobody anything else.
 */
@Component
class AwardReader {

    private final AwardRepository awards;
    private final FundRepository funds;
    private final FundedServiceRepository services;
    private final GrantReturnRepository returns;
    private final Tenants tenants;

    AwardReader(
            AwardRepository awards,
            FundRepository funds,
            FundedServiceRepository services,
            GrantReturnRepository returns,
            Tenants tenants) {
        this.awards = awards;
        this.funds = funds;
        this.services = services;
        this.returns = returns;
        this.tenants = tenants;
    }

    List<AwardAccount> all(TenantId tenant) {
        return accounts(receives(tenant) ? awards.receivedBy(tenant.value()) : awards.givenBy(tenant.value()));
    }

    List<Funding> funding(TenantId tenant, FinancialYear year) {
        return receives(tenant)
                ? services.funding(List.of(tenant.value()), List.of(), year.startYear())
                : givenBy(List.of(tenant), year);
    }

    List<Funding> givenBy(Collection<TenantId> givers, FinancialYear year) {
        return services.funding(List.of(), givers.stream().map(TenantId::value).toList(), year.startYear());
    }

    AwardAccount account(TenantId tenant, String key) {
        return accounts(List.of(award(tenant, key))).getFirst();
    }

    AwardEntity award(TenantId tenant, String key) {
        var found = receives(tenant) ? awards.receivedBy(tenant.value(), key) : awards.givenBy(tenant.value(), key);
        return found.orElseThrow(() -> new NotFoundException(Messages.text("grants.award.unknown", key)));
    }

    List<FundedServiceEntity> services(AwardEntity award) {
        return services.of(List.of(award.recipientTenant().value()), List.of(award.id())).stream()
                .filter(s -> s.awardTenantId() == award.tenant().value())
                .toList();
    }

    GrantReturnEntity grantReturn(AwardEntity award, Quarter quarter) {
        return returns.find(award.recipientTenant().value(), award.id(), quarter.code())
                .orElseThrow(() -> new NotFoundException(Messages.text("grants.return.unknown", quarter.label())));
    }

    private boolean receives(TenantId tenant) {
        return tenants.get(tenant).kind() == TenantKind.PARTNERSHIP;
    }

    private List<AwardAccount> accounts(Collection<AwardEntity> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var recipients =
                found.stream().map(a -> a.recipientTenant().value()).distinct().toList();
        var ids = found.stream().map(AwardEntity::id).toList();
        var servicesOf =
                services.of(recipients, ids).stream().collect(Collectors.groupingBy(FundedServiceEntity::awardId));
        var returnsOf = returns.of(recipients, ids).stream().collect(Collectors.groupingBy(GrantReturnEntity::awardId));
        return found.stream()
                .map(a -> new AwardAccount(
                        a.toAward(),
                        funds.name(a.tenant().value(), a.fundId()).orElse(null),
                        servicesOf.getOrDefault(a.id(), List.of()).stream()
                                .map(FundedServiceEntity::toService)
                                .toList(),
                        returnsOf.getOrDefault(a.id(), List.of()).stream()
                                .map(GrantReturnEntity::toReturn)
                                .toList()))
                .toList();
    }
}
