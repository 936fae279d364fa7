package uk.cspportal.grants;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** How a partnership accounts for an award: it tells its spend month by month and sends a return each quarter. */
@Service
@Transactional
public class GrantReturnService {

    private final AwardReader reader;
    private final GrantReturnRepository returns;
    private final CurrentPerson current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    GrantReturnService(
            AwardReader reader,
            GrantReturnRepository returns,
            CurrentPerson current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.reader = reader;
        this.returns = returns;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** Tells what a service spent in months of its profile; telling a month again replaces it, on the trail. */
    @PreAuthorize(Rights.OFFICER)
    public void recordSpend(TenantId tenant, String award, String service, Map<YearMonth, BigDecimal> spent) {
        var months = services(tenant, award).getOrDefault(service, null);
        var byMonth = known(months, service).months().stream()
                .collect(Collectors.toMap(ServiceMonthEntity::month, Function.identity()));
        for (var entry : spent.entrySet()) {
            var month = byMonth.get(entry.getKey());
            if (month == null || entry.getValue().signum() < 0) {
                throw new InvalidInputException(
                        entry.getKey().toString(),
                        Messages.text("grants.spend.refused", entry.getKey().toString()));
            }
            var before = month.spent();
            month.spend(entry.getValue());
            changed(
                    tenant,
                    "grant.spend-told",
                    "award " + award + " " + service + " " + entry.getKey(),
                    before == null ? null : before.toPlainString(),
                    entry.getValue().toPlainString());
        }
    }

    /** Tells what a service spent in a year as a whole, for years that were not told by month. */
    @PreAuthorize(Rights.OFFICER)
    public void closeYear(TenantId tenant, String award, String service, FinancialYear year, BigDecimal spent) {
        known(services(tenant, award).get(service), service).years().stream()
                .filter(y -> y.year().equals(year))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Messages.text("grants.year.unknown", year.label())))
                .close(spent);
        changed(
                tenant,
                "grant.year-closed",
                "award " + award + " " + service + " " + year.code(),
                null,
                spent.toPlainString());
    }

    /** Keeps a draft of a quarter's return, replacing the draft before. */
    @PreAuthorize(Rights.OFFICER)
    public void save(TenantId tenant, String award, NewGrantReturn given) {
        var entity = reader.award(tenant, award);
        var services = services(tenant, award);
        given.entries().forEach(e -> known(services.get(e.service()), e.service()));
        var draft = returns.find(tenant.value(), entity.id(), given.quarter().code())
                .orElseGet(() -> new GrantReturnEntity(entity, given.quarter()));
        draft.fill(given, services);
        returns.save(draft);
    }

    /**
     * Sends the return to the policing body.
     *
     * @throws ConflictException naming each service without words, outputs or three months of spend
     */
    @PreAuthorize(Rights.OFFICER)
    public void submit(TenantId tenant, String award, Quarter quarter) {
        var entity = reader.award(tenant, award);
        var draft = reader.grantReturn(entity, quarter);
        requireComplete(draft.toReturn(), services(tenant, award));
        draft.submit(current.get().name(), clock.instant());
        changed(tenant, "grant-return.submitted", "award " + award + " " + quarter, "DRAFT", "SUBMITTED");
    }

    private static void requireComplete(GrantReturn draft, Map<String, FundedServiceEntity> services) {
        var missing = new ArrayList<String>();
        services.values().stream().map(FundedServiceEntity::toService).forEach(service -> {
            var entry = draft.entry(service.key());
            if (entry.isEmpty()
                    || entry.get().narrative().isBlank()
                    || entry.get().actual() == null) {
                missing.add(Messages.text("grants.return.needs-entry", service.shortName()));
            }
            if (draft.quarter().months().stream()
                    .anyMatch(m -> service.spentIn(m).isEmpty())) {
                missing.add(Messages.text("grants.return.needs-spend", service.shortName()));
            }
        });
        if (!missing.isEmpty()) {
            throw new ConflictException(Messages.text("grants.return.incomplete"), missing);
        }
    }

    private Map<String, FundedServiceEntity> services(TenantId tenant, String award) {
        return reader.services(reader.award(tenant, award)).stream()
                .collect(Collectors.toMap(FundedServiceEntity::key, Function.identity()));
    }

    private static FundedServiceEntity known(@Nullable FundedServiceEntity service, String key) {
        if (service == null) {
            throw new NotFoundException(Messages.text("grants.service.unknown", key));
        }
        return service;
    }

    private void changed(TenantId tenant, String action, String thing, @Nullable String from, String to) {
        events.publishEvent(new GrantChanged(tenant, action, thing, from, to, null));
    }
}
