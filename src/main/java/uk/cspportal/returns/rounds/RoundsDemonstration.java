package uk.cspportal.returns.rounds;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.DemonstrationClock;
import uk.cspportal.shared.DemonstrationStep;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.Tenants;

/** The rounds of a year in one force area; its boards meet in the week that ends two weeks before the papers. */
@Component
@Profile("demonstration")
class RoundsDemonstration implements DemonstrationStep {

    private static final LocalDate SET_ON = LocalDate.of(2025, 4, 14);

    private static final List<Round> ROUNDS = List.of(
            round("2024-25-Q4", "2025-04-01", "2025-06-13", "2025-06-24"),
            round("2025-26-Q1", "2025-07-01", "2025-09-12", "2025-09-23"),
            round("2025-26-Q2", "2025-10-01", "2025-12-05", "2025-12-16"));

    private final RoundService service;
    private final DemonstrationPeople people;
    private final Tenants tenants;

    RoundsDemonstration(RoundService service, DemonstrationPeople people, Tenants tenants) {
        this.service = service;
        this.people = people;
        this.tenants = tenants;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public void load() {
        var area = tenants.byCode("E23000036").orElseThrow().id();
        DemonstrationClock.at(
                SET_ON.atTime(9, 30),
                () -> people.as(
                        "performance.as",
                        () -> ROUNDS.forEach(round -> {
                            var partnerships = tenants.childrenOn(area, round.quarter()).stream()
                                    .map(Tenant::id)
                                    .sorted(Comparator.comparingLong(id -> id.value()))
                                    .toList();
                            var boards = IntStream.range(0, partnerships.size())
                                    .boxed()
                                    .collect(Collectors.toMap(
                                            partnerships::get,
                                            i -> round.papersDue().minusWeeks(2).minusDays(i % 4)));
                            service.set(area, round, boards);
                        })));
    }

    private static Round round(String quarter, String opens, String papers, String panel) {
        return new Round(
                Quarter.parse(quarter),
                LocalDate.parse(opens),
                LocalDate.parse(panel),
                LocalDate.parse(papers),
                10,
                10,
                5);
    }
}
