package uk.cspportal.measures;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.cspportal.identity.SystemScope;
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

    PublishedStatistics(
            MeasureService measures,
            SeriesReader reader,
            FigureGate gate,
            SystemScope system,
            TransactionTemplate transactions) {
        this.measures = measures;
        this.reader = reader;
        this.gate = gate;
        this.system = system;
        this.transactions = transactions;
    }

    /** How a figure of an area is keyed, by the area’s public code. */
    static Dimension area(String code) {
        return new Dimension(AREA, code.toLowerCase(Locale.ROOT));
    }

    /** Records what was published; an import does this, for nobody is a member of England and Wales. */
    Recorded record(String nationalKey, List<NewFigure> figures, String why) {
        var national = measures.national();
        return system.call(
                why,
                Stream.of(national),
                () -> transactions.execute(status -> gate.pass(national, Map.of(nationalKey, figures), why)));
    }

    /** The published series of every area by its public code, as far as the caller’s tenants lie below England and Wales. */
    Map<String, Series> byArea(String nationalKey) {
        TenantId national = measures.national();
        var found = new TreeMap<String, Series>();
        reader.parts(national, nationalKey).forEach((key, series) -> {
            var dimension = Dimension.parse(key);
            if (dimension.name().equals(AREA)) {
                found.put(dimension.category().toUpperCase(Locale.ROOT), series);
            }
        });
        return found;
    }
}
