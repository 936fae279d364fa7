package uk.cspportal.measures;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.cspportal.identity.SystemScope;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;
import uk.cspportal.tenancy.TenantId;

/**
 * What has been published of every area, kept as figures of England and Wales by area and open to all
 * below: the only figures of one tenant that another may be compared with.
 */
@Component
class PublishedStatistics {

    private static final String AREA = "area";

    private final MeasureService measures;
    private final SeriesReader reader;
    private final FigureGate gate;
    private final SystemScope system;
    private final TransactionTemplate transactions;
    private final EntityManager session;

    PublishedStatistics(
            MeasureService measures,
            SeriesReader reader,
            FigureGate gate,
            SystemScope system,
            TransactionTemplate transactions,
            EntityManager session) {
        this.measures = measures;
        this.reader = reader;
        this.gate = gate;
        this.system = system;
        this.transactions = transactions;
        this.session = session;
    }

    /** How a figure of an area is keyed, by the area’s public code. */
    static Dimension area(String code) {
        return new Dimension(AREA, code.toLowerCase(Locale.ROOT));
    }

    /** Records what was published of one measure; an import does this, for nobody is a member of England and Wales. */
    Recorded record(String nationalKey, List<NewFigure> figures, String why) {
        return record(Map.of(nationalKey, figures), why);
    }

    /** Records what was published, by measure; {@code why} is also the reason for what it revises. */
    Recorded record(Map<String, List<NewFigure>> figures, String why) {
        return within(why, () -> gate.pass(measures.national(), figures, why));
    }

    /** The periods of which something has been published, as the portal itself sees them. */
    Set<Period> periodsHeld(String nationalKey, String why) {
        return within(why, () -> reader.periodsHeld(measures.national(), nationalKey));
    }

    /** The official counts of a period, by measure and public code, as the portal itself sees them. */
    Map<String, Map<String, Figure>> official(Period period) {
        var keys = OfficialMeasures.read().stream().map(MeasureDefinition::key).toList();
        return within(Messages.text("measures.published.preview"), () -> {
            var found = new HashMap<String, Map<String, Figure>>();
            reader.partsOf(measures.national(), keys, period)
                    .forEach((key, parts) -> found.put(
                            key,
                            parts.stream()
                                    .collect(Collectors.toMap(
                                            figure -> Dimension.parse(figure.dimension())
                                                    .category()
                                                    .toUpperCase(Locale.ROOT),
                                            figure -> figure))));
            return found;
        });
    }

    /** What is waiting to be written is the caller’s own and has to be written with the caller’s rights. */
    private <T> T within(String why, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            session.flush();
        }
        return system.call(why, Stream.of(measures.national()), () -> transactions.execute(status -> work.get()));
    }

    /** The published series of every area by its public code, as far as the caller’s tenants lie below England and Wales. */
    Map<String, Series> byArea(String nationalKey) {
        return codes(reader.parts(measures.national(), nationalKey));
    }

    /**
     * The published series of some areas, by measure and public code.
     *
     * @param knownAt null for what is published now
     */
    Map<String, Map<String, Series>> of(
            Collection<String> nationalKeys, Collection<String> codes, @Nullable Instant knownAt) {
        TenantId national = measures.national();
        var wanted = codes.stream().map(code -> area(code).key()).toList();
        var found = new HashMap<String, Map<String, Series>>();
        reader.parts(national, nationalKeys, wanted, knownAt).forEach((key, parts) -> found.put(key, codes(parts)));
        return found;
    }

    /** As {@link #byArea}, without where the figures came from. */
    Map<String, Series> valuesByArea(Measure national) {
        return codes(reader.valuesOfParts(national));
    }

    private static Map<String, Series> codes(Map<String, Series> parts) {
        var found = new TreeMap<String, Series>();
        parts.forEach((key, series) -> {
            var dimension = Dimension.parse(key);
            if (dimension.name().equals(AREA)) {
                found.put(dimension.category().toUpperCase(Locale.ROOT), series);
            }
        });
        return found;
    }
}
