package uk.cspportal.ingest;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.measures.FigureService;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.MeasureService;
import uk.cspportal.measures.NewFigure;
import uk.cspportal.measures.Provenance;
import uk.cspportal.measures.PublishingService;
import uk.cspportal.measures.Recorded;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantHistory;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/**
 * Turns counts of recorded crime into figures: for each partnership of a force area and each month,
 * those of the fourteen crime types and of all crime, through the gate of {@code measures}.
 */
@Service
public class RecordedCrimeService {

    private final FigureService figures;
    private final MeasureService measures;
    private final PublishingService publishing;
    private final Tenants tenants;
    private final RecordedCrimeMeasures recordedCrime = new RecordedCrimeMeasures();

    RecordedCrimeService(
            FigureService figures, MeasureService measures, PublishingService publishing, Tenants tenants) {
        this.figures = figures;
        this.measures = measures;
        this.publishing = publishing;
        this.tenants = tenants;
    }

    /**
     * Imports counts of a force area, all or nothing. What the file counts for a partnership that had
     * ended by then is its successor's, added to the successor's own. A partnership that does not yet have the
     * measures of England and Wales adopts them; a count that differs from the one held is a
     * revision. The counts are open data, so they are also kept as published statistics of their areas.
     *
     * @param reason why counts that are held are replaced; needed only then
     * @throws InvalidInputException when a count is of a partnership that is not of the force area,
     *     or would replace another without a reason
     */
    @Transactional
    @PreAuthorize(Rights.PERFORMANCE)
    public Recorded record(TenantId tenant, List<RecordedCrimeCount> counts, @Nullable String reason) {
        var byPartnership =
                counts.stream().collect(Collectors.groupingBy(this::standing, TreeMap::new, Collectors.toList()));
        var partnerships = tenants.childrenEver(tenant).stream()
                .map(TenantHistory::tenant)
                .collect(Collectors.toMap(Tenant::code, Tenant::id));
        var total = Recorded.NOTHING;
        var openData = new TreeMap<String, Map<String, List<NewFigure>>>();
        for (var entry : byPartnership.entrySet()) {
            var partnership = partnerships.get(entry.getKey());
            if (partnership == null) {
                throw new InvalidInputException(
                        entry.getKey(), Messages.text("ingest.recorded-crime.foreign", entry.getKey()));
            }
            adoptMissing(partnership);
            var counted = figures(tenant, entry.getValue());
            total = total.plus(figures.record(partnership, counted, reason));
            openData.put(entry.getKey(), counted);
        }
        publishing.publishBelow(
                tenant, openData, reason == null ? Messages.text("ingest.recorded-crime.published") : reason);
        return total;
    }

    /** The code of the partnership that stands for the counted one at the end of the month. */
    private String standing(RecordedCrimeCount count) {
        return tenants.byCode(count.partnership())
                .map(t -> tenants.standingOn(t.id(), count.month().atEndOfMonth()))
                .map(Tenant::code)
                .orElse(count.partnership());
    }

    private void adoptMissing(TenantId partnership) {
        var held = measures.list(partnership).stream().map(m -> m.key()).collect(Collectors.toSet());
        for (String key : recordedCrime.keys()) {
            if (!held.contains(key)) {
                measures.adopt(partnership, key);
            }
        }
    }

    private Map<String, List<NewFigure>> figures(TenantId forceArea, List<RecordedCrimeCount> counts) {
        var byMonth = counts.stream()
                .collect(Collectors.groupingBy(
                        RecordedCrimeCount::month,
                        TreeMap::new,
                        Collectors.toMap(RecordedCrimeCount::crimeType, RecordedCrimeCount::count, Integer::sum)));
        Map<String, List<NewFigure>> byMeasure = new TreeMap<>();
        byMonth.forEach((month, types) -> recordedCrime.counts(types).forEach((key, count) -> {
            if (count != null) {
                byMeasure.computeIfAbsent(key, any -> new ArrayList<>()).add(figure(forceArea, month, count));
            }
        }));
        return byMeasure;
    }

    private NewFigure figure(TenantId forceArea, YearMonth month, int count) {
        return new NewFigure(
                Period.of(month),
                BigDecimal.valueOf(count),
                FigureStatus.FINAL,
                null,
                null,
                Provenance.OPEN_DATA,
                Messages.text(
                        "ingest.recorded-crime.source", tenants.get(forceArea).name(), month.toString()));
    }
}
