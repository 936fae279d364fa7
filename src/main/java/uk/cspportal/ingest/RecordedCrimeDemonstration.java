package uk.cspportal.ingest;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.DemonstrationClock;
import uk.cspportal.shared.DemonstrationStep;
import uk.cspportal.tenancy.Tenants;

/** The recorded crime of Avon and Somerset, imported month by month as data.police.uk published it. */
@Component
@Profile("demonstration")
class RecordedCrimeDemonstration implements DemonstrationStep {

    private static final String FORCE_AREA = "E23000036";
    private static final String OFFICE = "performance.as";

    /** data.police.uk publishes a month about seven weeks after its end. */
    private static final int DAYS_TO_PUBLICATION = 49;

    /** The last months are here before the demonstration's day, so that its quarter is complete. */
    private static final LocalDate EVE = DemonstrationClock.DAY.minusDays(1);

    private static final int MORNING = 9;

    private final RecordedCrimeService recordedCrime;
    private final Tenants tenants;
    private final DemonstrationPeople people;

    RecordedCrimeDemonstration(RecordedCrimeService recordedCrime, Tenants tenants, DemonstrationPeople people) {
        this.recordedCrime = recordedCrime;
        this.tenants = tenants;
        this.people = people;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load() {
        var forceArea = tenants.byCode(FORCE_AREA).orElseThrow().id();
        var byMonth = counts().stream()
                .collect(Collectors.groupingBy(RecordedCrimeCount::month, TreeMap::new, Collectors.toList()));
        people.as(
                OFFICE,
                () -> byMonth.forEach((month, counts) -> DemonstrationClock.at(
                        published(month).atTime(MORNING, 0), () -> recordedCrime.record(forceArea, counts, null))));
    }

    private static LocalDate published(YearMonth month) {
        var day = month.atEndOfMonth().plusDays(DAYS_TO_PUBLICATION);
        return day.isAfter(EVE) ? EVE : day;
    }

    private static List<RecordedCrimeCount> counts() {
        var file = new ClassPathResource("demonstration/recorded-crime-counts.csv");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream()
                    .map(row -> new RecordedCrimeCount(
                            row.getField("partnership"),
                            YearMonth.parse(row.getField("month")),
                            row.getField("crime_type"),
                            Integer.parseInt(row.getField("count"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
