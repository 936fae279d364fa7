package uk.cspportal.ingest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.ingest.OfficialRelease.Change;
import uk.cspportal.ingest.OfficialTable.Area;
import uk.cspportal.measures.PublishingService;
import uk.cspportal.measures.Recorded;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** Brings in releases of the official statistics of recorded crime: first what they would change, then all or nothing. */
@Service
public class OfficialCrimeService {

    private final OfficialTableReader reader = new OfficialTableReader();
    private final OfficialHeadings headings = new OfficialHeadings();
    private final PublishingService publishing;
    private final Tenants tenants;
    private final Clock clock;

    OfficialCrimeService(PublishingService publishing, Tenants tenants, Clock clock) {
        this.publishing = publishing;
        this.tenants = tenants;
        this.clock = clock;
    }

    /**
     * What publishing a file would do, one entry for each table in it.
     *
     * @param tenant England and Wales
     */
    @Transactional
    @PreAuthorize(Rights.PLATFORM)
    public List<OfficialRelease> preview(TenantId tenant, byte[] file) {
        return reader.read(file).stream().map(table -> release(tenant, table)).toList();
    }

    /**
     * Publishes every table of a file whose year has ended.
     *
     * @param why who released it and when; kept as the reason for what it revises
     * @throws InvalidInputException when a table has a problem, or there is nothing in the file that is news
     */
    @Transactional
    @PreAuthorize(Rights.PLATFORM)
    public Recorded publish(TenantId tenant, byte[] file, String why) {
        if (why.isBlank()) {
            throw new InvalidInputException("reason", Messages.text("ingest.official.empty.reason"));
        }
        var tables = reader.read(file);
        if (tables.stream().anyMatch(table -> !table.problems().isEmpty())) {
            throw new InvalidInputException("file", Messages.text("ingest.official.has-problems"));
        }
        var total = Recorded.NOTHING;
        for (var table : tables) {
            if (hasEnded(table)) {
                total = total.plus(publishing.publishOfficial(tenant, table.period(), known(table), why.strip()));
            }
        }
        return total;
    }

    private OfficialRelease release(TenantId tenant, OfficialTable table) {
        var published = publishing.official(tenant, table.period());
        var known = known(table);
        int fresh = 0;
        int unchanged = 0;
        var changed = new ArrayList<Change>();
        for (var area : known.entrySet()) {
            var before = published.getOrDefault(area.getKey(), Map.of());
            for (var count : area.getValue().entrySet()) {
                var from = before.get(count.getKey());
                if (from == null) {
                    fresh++;
                } else if (from.equals(count.getValue())) {
                    unchanged++;
                } else {
                    changed.add(new Change(
                            name(area.getKey()),
                            String.join(" + ", headings.byKey().getOrDefault(count.getKey(), List.of())),
                            from,
                            count.getValue()));
                }
            }
        }
        return new OfficialRelease(
                table.title(),
                table.period(),
                hasEnded(table),
                known.size(),
                unknown(table),
                absent(table),
                fresh,
                unchanged,
                changed,
                table.unassigned(),
                table.problems());
    }

    private boolean hasEnded(OfficialTable table) {
        return table.period().end().atEndOfMonth().isBefore(LocalDate.now(clock));
    }

    /** The counts of the areas that are partnerships here; a cell without a number is left out. */
    private Map<String, Map<String, Integer>> known(OfficialTable table) {
        var known = new TreeMap<String, Map<String, Integer>>();
        table.counts().forEach((code, area) -> {
            if (isPartnership(code)) {
                known.put(code, counts(area));
            }
        });
        return known;
    }

    private static Map<String, Integer> counts(Area area) {
        var counts = new TreeMap<String, Integer>();
        area.counts().forEach((key, count) -> {
            if (count != null) {
                counts.put(key, count);
            }
        });
        return counts;
    }

    private List<String> unknown(OfficialTable table) {
        return table.counts().entrySet().stream()
                .filter(area -> !isPartnership(area.getKey()))
                .map(area -> area.getKey() + " " + area.getValue().name())
                .sorted()
                .toList();
    }

    private List<String> absent(OfficialTable table) {
        return tenants.all().stream()
                .filter(tenant -> tenant.kind() == TenantKind.PARTNERSHIP)
                .filter(tenant -> !table.counts().containsKey(tenant.code()))
                .map(Tenant::name)
                .sorted()
                .toList();
    }

    private boolean isPartnership(String code) {
        return tenants.byCode(code)
                .filter(tenant -> tenant.kind() == TenantKind.PARTNERSHIP)
                .isPresent();
    }

    private String name(String code) {
        return tenants.byCode(code).map(Tenant::name).orElse(code);
    }
}
