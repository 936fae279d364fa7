package uk.cspportal.measures;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;

/**
 * Gives every start the official statistics of recorded crime that come with the portal. A period that is held is left
 * alone, for a later release may have revised it; one that has not ended yet is taken by a later start.
 */
@Component
@Order(PublishedCrime.AFTER_THE_DEMONSTRATION)
class PublishedCrime implements ApplicationRunner {

    /** Nothing that is loaded at a first start waits for it. */
    static final int AFTER_THE_DEMONSTRATION = 110;

    private static final String FILE = "reference/published-crime.csv";

    private final PublishedStatistics published;
    private final Clock clock;

    PublishedCrime(PublishedStatistics published, Clock clock) {
        this.published = published;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var today = LocalDate.now(clock);
        Set<Period> held = published.periodsHeld(
                OfficialMeasures.read().getFirst().key(), Messages.text("measures.official.loaded"));
        var byPeriod = MeasureSheets.rows(FILE).stream()
                .collect(Collectors.groupingBy(
                        row -> Period.parse(row.getField("period")), TreeMap::new, Collectors.toList()));
        byPeriod.forEach((period, rows) -> {
            if (!held.contains(period) && period.end().atEndOfMonth().isBefore(today)) {
                published.record(figures(period, rows), Messages.text("measures.official.loaded"));
            }
        });
    }

    private static Map<String, List<NewFigure>> figures(Period period, List<NamedCsvRecord> rows) {
        var byKey = new HashMap<String, List<NewFigure>>();
        for (var row : rows) {
            var area = row.getField("area");
            row.getFieldsAsMap().forEach((key, count) -> {
                if (OfficialMeasures.isOfficial(key) && !count.isEmpty()) {
                    byKey.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(OfficialMeasures.figure(area, period, new BigDecimal(count)));
                }
            });
        }
        return byKey;
    }
}
