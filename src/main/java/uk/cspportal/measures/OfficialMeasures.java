package uk.cspportal.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import uk.cspportal.measures.statistics.ChangeMethod;
import uk.cspportal.measures.statistics.DisclosurePolicy;
import uk.cspportal.measures.statistics.Polarity;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;

/**
 * The measures under which official statistics of recorded crime are kept. They stand apart from those of the
 * monthly street files, whose counts run under them: the two are compared side by side and never joined.
 */
final class OfficialMeasures {

    private static final String FILE = "reference/official-measures.csv";
    private static final String PREFIX = "official-";
    /** The Office for National Statistics publishes a year about four months after its end. */
    private static final int LAG_DAYS = 115;

    private OfficialMeasures() {}

    static List<MeasureDefinition> read() {
        return MeasureSheets.rows(FILE).stream()
                .map(row -> new MeasureDefinition(
                        row.getField("key"),
                        row.getField("title"),
                        row.getField("short_title"),
                        row.getField("definition"),
                        Unit.COUNT,
                        Polarity.valueOf(row.getField("polarity").toUpperCase(Locale.ROOT)),
                        Frequency.ANNUAL,
                        ChangeMethod.RELATIVE,
                        1,
                        BigDecimal.ZERO,
                        0,
                        row.getField("denominator"),
                        null,
                        BigDecimal.ZERO,
                        null,
                        Messages.text("measures.official.source"),
                        Messages.text("measures.official.owner"),
                        DisclosurePolicy.none(),
                        new SheetDetails(
                                null,
                                null,
                                Messages.text("measures.official.denominator", row.getField("denominator")),
                                Messages.text("measures.official.publisher"),
                                LAG_DAYS,
                                Messages.text("measures.official.limitations"))))
                .toList();
    }

    static boolean isOfficial(String key) {
        return key.startsWith(PREFIX);
    }

    /** The official statistic that counts what a national measure of the street files counts, whether there is one or not. */
    static String of(String nationalKey) {
        return isOfficial(nationalKey) ? nationalKey : PREFIX + nationalKey;
    }

    static NewFigure figure(String area, Period period, BigDecimal count) {
        return new NewFigure(
                period,
                count,
                FigureStatus.FINAL,
                null,
                null,
                Provenance.OPEN_DATA,
                Messages.text("measures.official.source.period", Formats.month(period.end())),
                PublishedStatistics.area(area).key());
    }
}
