package uk.cspportal.grants.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.cspportal.grants.Award;
import uk.cspportal.grants.AwardAccount;
import uk.cspportal.grants.FundedService;
import uk.cspportal.grants.GrantReturn;
import uk.cspportal.grants.GrantReturnState;
import uk.cspportal.grants.GrantService;
import uk.cspportal.identity.Access;

/** Grants: of a force area all that its policing body gives, of a partnership what it receives. Money is in pounds. */
@RestController
@RequestMapping("/api/v1/tenants/{code}/awards")
class AwardsController {

    private final Access access;
    private final GrantService grants;

    AwardsController(Access access, GrantService grants) {
        this.access = access;
        this.grants = grants;
    }

    @GetMapping
    List<Entry> awards(@PathVariable String code) {
        return grants.list(access.byCode(code).id()).stream().map(Entry::of).toList();
    }

    record Entry(
            String award,
            String title,
            @Nullable String fund,
            String recipientCode,
            String recipient,
            String purpose,
            List<String> conditions,
            String reasons,
            LocalDate starts,
            LocalDate ends,
            BigDecimal amount,
            List<Year> years,
            List<Service> services,
            @Nullable Latest latestReturn,
            boolean illustrative) {

        static Entry of(AwardAccount account) {
            var award = account.award();
            return new Entry(
                    award.key(),
                    award.title(),
                    account.fund(),
                    award.recipientCode(),
                    award.recipient(),
                    award.purpose(),
                    award.conditions(),
                    award.reasons(),
                    award.starts(),
                    award.ends(),
                    award.total(),
                    award.years().stream().map(y -> Year.of(y, account)).toList(),
                    account.services().stream().map(Service::of).toList(),
                    account.latestReturn().map(Latest::of).orElse(null),
                    award.illustrative());
        }
    }

    record Year(String year, BigDecimal amount, BigDecimal spent) {
        static Year of(Award.Year year, AwardAccount account) {
            return new Year(year.year().code(), year.amount(), account.spentIn(year.year()));
        }
    }

    record Service(String service, String name, @Nullable String outcomeMeasure, List<Budget> years) {
        static Service of(FundedService service) {
            return new Service(
                    service.key(),
                    service.name(),
                    service.outcomeMeasure(),
                    service.years().stream()
                            .map(y -> new Budget(
                                    y.year().code(),
                                    y.budget(),
                                    service.spentIn(y.year()).orElse(null)))
                            .toList());
        }
    }

    record Budget(String year, BigDecimal budget, @Nullable BigDecimal spent) {}

    record Latest(String quarter, GrantReturnState state, LocalDate dueOn, LocalDate reviewDueOn) {
        static Latest of(GrantReturn latest) {
            return new Latest(latest.quarter().code(), latest.state(), latest.dueOn(), latest.reviewDueOn());
        }
    }
}
