package uk.cspportal.measures;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.DemonstrationStep;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/** One measure broken down, with illustrative figures whose parts add up to those of the whole. */
@Component
@Profile("demonstration")
class BreakdownsDemonstration implements DemonstrationStep {

    private static final String OFFICER = "officer.banes";

    private final BreakdownService breakdowns;
    private final Tenants tenants;
    private final DemonstrationPeople people;

    BreakdownsDemonstration(BreakdownService breakdowns, Tenants tenants, DemonstrationPeople people) {
        this.breakdowns = breakdowns;
        this.tenants = tenants;
        this.people = people;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public void load() {
        var rows = MeasureSheets.rows("demonstration/illustrative-breakdowns.csv");
        var first = rows.getFirst();
        var tenant = tenants.byCode(first.getField("partnership")).orElseThrow().id();
        people.as(OFFICER, () -> load(tenant, first.getField("measure"), first.getField("dimension"), rows));
    }

    private void load(TenantId tenant, String measure, String dimension, List<NamedCsvRecord> rows) {
        var byPeriod = rows.stream()
                .collect(Collectors.groupingBy(
                        r -> Period.parse(r.getField("period")), TreeMap::new, Collectors.toList()));
        var categories = byPeriod.firstEntry().getValue().stream()
                .map(r -> new Breakdown.Category(r.getField("category"), r.getField("title")))
                .toList();
        MeasuresDemonstration.on(
                MeasuresDemonstration.recordedOn(byPeriod.firstKey()),
                () -> breakdowns.breakDown(
                        tenant, measure, new Breakdown(dimension, Breakdown.Kind.CATEGORY, categories)));
        byPeriod.forEach((period, parts) -> MeasuresDemonstration.on(
                MeasuresDemonstration.recordedOn(period),
                () -> breakdowns.record(
                        tenant,
                        measure,
                        parts.stream().map(r -> figure(period, dimension, r)).toList(),
                        null)));
    }

    private static NewFigure figure(Period period, String dimension, NamedCsvRecord row) {
        return new NewFigure(
                period,
                MeasureSheets.decimal(row.getField("value")),
                FigureStatus.FINAL,
                null,
                null,
                Provenance.ILLUSTRATIVE,
                Messages.text("measures.illustrative.source"),
                new Dimension(dimension, row.getField("category")).key());
    }
}
