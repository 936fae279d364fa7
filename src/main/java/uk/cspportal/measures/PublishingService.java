package uk.cspportal.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantHistory;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/**
 * Keeps what is published of areas for everybody to compare with: open data that a force area imports for its own
 * partnerships, and releases of official statistics that a platform administrator brings in.
 */
@Service
public class PublishingService {

    private final PublishedStatistics published;
    private final Tenants tenants;

    PublishingService(PublishedStatistics published, Tenants tenants) {
        this.published = published;
        this.tenants = tenants;
    }

    /**
     * Publishes open data of a force area’s partnerships, by their code and by national measure.
     *
     * @param why what brought it, and the reason for what it revises
     * @throws InvalidInputException when an area does not lie below the force area
     */
    @Transactional
    @PreAuthorize(Rights.PERFORMANCE)
    public Recorded publishBelow(TenantId tenant, Map<String, Map<String, List<NewFigure>>> byArea, String why) {
        var below = tenants.childrenEver(tenant).stream()
                .map(TenantHistory::tenant)
                .map(Tenant::code)
                .collect(Collectors.toSet());
        byArea.keySet().stream()
                .filter(code -> !below.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new InvalidInputException(code, Messages.text("measures.published.foreign", code));
                });
        return byArea.isEmpty() ? Recorded.NOTHING : published.record(byMeasure(byArea), why);
    }

    /**
     * Publishes official counts of one period, by area and by measure.
     *
     * @param tenant England and Wales
     * @param why who released them, and the reason for what they revise
     */
    @Transactional
    @PreAuthorize(Rights.PLATFORM)
    public Recorded publishOfficial(
            TenantId tenant, Period period, Map<String, Map<String, Integer>> byArea, String why) {
        var figures = new HashMap<String, List<NewFigure>>();
        byArea.forEach((area, counts) ->
                counts.forEach((key, count) -> figures.computeIfAbsent(key, any -> new ArrayList<>())
                        .add(OfficialMeasures.figure(area, period, BigDecimal.valueOf(count)))));
        return published.record(figures, why);
    }

    /** What stands of the official counts of a period, by area and by measure, to hold a new release against. */
    @PreAuthorize(Rights.PLATFORM)
    public Map<String, Map<String, Integer>> official(TenantId tenant, Period period) {
        var found = new TreeMap<String, Map<String, Integer>>();
        published
                .official(period)
                .forEach((key, areas) -> areas.forEach((code, figure) -> {
                    var value = figure.value();
                    if (value != null) {
                        found.computeIfAbsent(code, any -> new TreeMap<>()).put(key, value.intValueExact());
                    }
                }));
        return found;
    }

    private static Map<String, List<NewFigure>> byMeasure(Map<String, Map<String, List<NewFigure>>> byArea) {
        var figures = new HashMap<String, List<NewFigure>>();
        byArea.forEach((area, measures) -> measures.forEach((key, entries) -> entries.forEach(
                entry -> figures.computeIfAbsent(key, any -> new ArrayList<>()).add(of(area, entry)))));
        return figures;
    }

    private static NewFigure of(String area, NewFigure entry) {
        return new NewFigure(
                entry.period(),
                entry.value(),
                entry.status(),
                entry.base(),
                entry.note(),
                entry.provenance(),
                entry.source(),
                PublishedStatistics.area(area).key());
    }
}
