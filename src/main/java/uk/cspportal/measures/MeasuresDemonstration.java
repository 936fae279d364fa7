package uk.cspportal.measures;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.DemonstrationClock;
import uk.cspportal.shared.DemonstrationStep;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.Tenants;

/**
 * The measures of the five partnerships of Avon and Somerset: those of England and Wales, and their
 * own with illustrative figures, each recorded a fortnight after its quarter.
 */
@Component
@Profile("demonstration")
class MeasuresDemonstration implements DemonstrationStep {

    private static final String FORCE_AREA = "E23000036";
    private static final String OFFICE = "performance.as";
    private static final Map<String, String> OFFICERS =
            Map.of("E22000001", "officer.banes", "E22000002", "officer.bristol");

    /** When the partnerships took up their measures; nothing was recorded before. */
    private static final LocalDate BEGINNING = LocalDate.of(2022, 4, 11);

    private static final int DAYS_AFTER_QUARTER = 14;
    private static final int MORNING = 10;

    private final MeasureService measures;
    private final FigureService figures;
    private final Tenants tenants;
    private final DemonstrationPeople people;

    MeasuresDemonstration(MeasureService measures, FigureService figures, Tenants tenants, DemonstrationPeople people) {
        this.measures = measures;
        this.figures = figures;
        this.tenants = tenants;
        this.people = people;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load() {
        var force = tenants.byCode(FORCE_AREA).orElseThrow();
        var rows = MeasureSheets.rows("demonstration/illustrative-figures.csv").stream()
                .collect(Collectors.groupingBy(r -> r.getField("partnership")));
        tenants.childrenOf(force.id())
                .forEach(p -> people.as(
                        OFFICERS.getOrDefault(p.code(), OFFICE),
                        () -> load(p, rows.getOrDefault(p.code(), List.of()))));
    }

    private void load(Tenant partnership, List<NamedCsvRecord> rows) {
        on(BEGINNING, () -> define(partnership, rows));
        var byDay = rows.stream()
                .collect(Collectors.groupingBy(r -> recordedOn(period(r)), TreeMap::new, Collectors.toList()));
        byDay.forEach((day, some) -> on(
                day,
                () -> figures.record(
                        partnership.id(),
                        some.stream()
                                .collect(Collectors.groupingBy(
                                        r -> r.getField("measure"),
                                        Collectors.mapping(MeasuresDemonstration::figure, Collectors.toList()))),
                        null)));
    }

    private void define(Tenant partnership, List<NamedCsvRecord> rows) {
        MeasureSheets.read(NationalMeasures.FILE).forEach(sheet -> measures.adopt(partnership.id(), sheet.key()));
        var own = rows.stream().map(r -> r.getField("measure")).collect(Collectors.toSet());
        MeasureSheets.read("demonstration/measures.csv").stream()
                .filter(sheet -> own.contains(sheet.key()))
                .forEach(sheet -> measures.define(partnership.id(), sheet));
    }

    private static NewFigure figure(NamedCsvRecord row) {
        return new NewFigure(
                period(row),
                MeasureSheets.decimal(row.getField("value")),
                FigureStatus.valueOf(row.getField("status").toUpperCase(Locale.ROOT)),
                MeasureSheets.decimal(row.getField("base")),
                MeasureSheets.text(row.getField("note")),
                Provenance.ILLUSTRATIVE,
                Messages.text("measures.illustrative.source"));
    }

    private static Period period(NamedCsvRecord row) {
        return Period.parse(row.getField("period"));
    }

    static LocalDate recordedOn(Period period) {
        var day = period.end().atEndOfMonth().plusDays(DAYS_AFTER_QUARTER);
        return day.isBefore(BEGINNING) ? BEGINNING : day;
    }

    static void on(LocalDate day, Runnable work) {
        DemonstrationClock.at(day.atTime(MORNING, 0), work);
    }
}
