package uk.cspportal.grants;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Quarter;

/** The form of the demonstration's file of grants. */
record GrantsFile(boolean illustrative, Fund fund, List<Award> awards) {

    record Fund(String key, String name, String tenant, String funder) {}

    record Award(
            String key,
            String fund,
            String title,
            String recipientTenant,
            String recipient,
            LocalDate starts,
            LocalDate ends,
            String purpose,
            List<String> conditions,
            String reasons,
            List<Year> years,
            List<Service> services,
            List<Return> returns) {

        /** @param kept the measures that the recipient keeps; another one cannot be named as an outcome */
        NewAward toNewAward(boolean illustrative, List<String> kept) {
            return new NewAward(
                    fund,
                    key,
                    title,
                    recipientTenant,
                    recipient,
                    purpose,
                    conditions,
                    reasons,
                    starts,
                    ends,
                    years.stream()
                            .map(y -> new uk.cspportal.grants.Award.Year(FinancialYear.parse(y.year), y.amount))
                            .toList(),
                    services.stream().map(s -> s.toNewService(kept)).toList(),
                    illustrative);
        }

        /** The quarters for which any spend is told, in order. */
        List<Quarter> quartersTold() {
            return services.stream()
                    .flatMap(s -> s.months.stream())
                    .filter(m -> m.spent != null)
                    .map(m -> Quarter.of(m.month))
                    .distinct()
                    .sorted()
                    .toList();
        }

        @Nullable
        Return returnOf(Quarter quarter) {
            return returns.stream()
                    .filter(r -> r.quarter.equals(quarter.code()))
                    .findFirst()
                    .orElse(null);
        }
    }

    record Year(String year, BigDecimal amount) {}

    record ServiceYear(
            String year, BigDecimal budget, @Nullable BigDecimal spent) {}

    record Month(
            YearMonth month, BigDecimal profile, @Nullable BigDecimal spent) {}

    record Service(
            String key,
            String name,
            String shortName,
            String description,
            @Nullable String outcomeMeasure,
            List<ServiceYear> years,
            List<Month> months,
            Outputs outputs) {

        /** What the award plans; spend is told later. */
        NewAward.Service toNewService(List<String> kept) {
            return new NewAward.Service(
                    key,
                    name,
                    shortName,
                    description,
                    outputs.unit,
                    outcomeMeasure != null && kept.contains(outcomeMeasure) ? outcomeMeasure : null,
                    years.stream()
                            .map(y -> new FundedService.Year(FinancialYear.parse(y.year), y.budget, null))
                            .toList(),
                    months.stream()
                            .map(m -> new FundedService.Month(m.month, m.profile, null))
                            .toList());
        }
    }

    record Outputs(String unit, List<OutputQuarter> quarters) {}

    record OutputQuarter(String quarter, int planned, int actual) {}

    record Return(
            String quarter,
            LocalDate submittedOn,
            List<Narrative> services,
            List<Risk> risks,
            @Nullable Review review) {

        NewGrantReturn toNewReturn(Award award) {
            return new NewGrantReturn(
                    Quarter.parse(quarter),
                    services.stream().map(n -> n.toEntry(award, quarter)).toList(),
                    risks.stream().map(Risk::toRisk).toList());
        }
    }

    record Narrative(String service, String narrative) {

        GrantReturn.Entry toEntry(Award award, String quarter) {
            var outputs = award.services.stream()
                    .filter(s -> s.key.equals(service))
                    .flatMap(s -> s.outputs.quarters.stream())
                    .filter(q -> q.quarter.equals(quarter))
                    .findFirst()
                    .orElseThrow();
            return new GrantReturn.Entry(service, narrative, outputs.planned, outputs.actual);
        }
    }

    record Risk(String risk, Level likelihood, Level impact, String owner, String action) {

        GrantReturn.Risk toRisk() {
            return new GrantReturn.Risk(risk, likelihood, impact, owner, action);
        }
    }

    record Review(
            List<Section> sections, Decision decision, List<String> conditions, String reason, LocalDate decidedOn) {}

    record Section(String section, int score, String comment) {

        ReviewSection toSection() {
            return ReviewSection.valueOf(section.toUpperCase(Locale.ROOT));
        }
    }
}
