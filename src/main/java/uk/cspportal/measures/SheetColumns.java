package uk.cspportal.measures;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.statistics.ChangeMethod;
import uk.cspportal.measures.statistics.DisclosurePolicy;
import uk.cspportal.measures.statistics.Polarity;

/** The columns of a reference sheet: of the measure as it is, and of each sheet it ever had. */
@Embeddable
class SheetColumns {

    @Column(nullable = false)
    private String title = "";

    @Column(name = "short_title", nullable = false)
    private String shortTitle = "";

    @Column(columnDefinition = "text")
    private @Nullable String definition;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Unit unit = Unit.COUNT;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Polarity polarity = Polarity.CONTEXTUAL;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Frequency frequency = Frequency.QUARTERLY;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_method", nullable = false)
    private ChangeMethod changeMethod = ChangeMethod.RELATIVE;

    @Column(name = "change_decimals", nullable = false)
    private int changeDecimals;

    @Column(name = "flat_band", nullable = false, precision = 19, scale = 6)
    private BigDecimal flatBand = BigDecimal.ZERO;

    @Column(name = "value_decimals", nullable = false)
    private int valueDecimals;

    private @Nullable String denominator;

    private @Nullable String objective;

    @Column(precision = 19, scale = 6)
    private @Nullable BigDecimal minimum;

    @Column(precision = 19, scale = 6)
    private @Nullable BigDecimal maximum;

    private @Nullable String source;

    private @Nullable String owner;

    @Convert(converter = DisclosureColumn.class)
    @Column(nullable = false)
    private DisclosurePolicy disclosure = DisclosurePolicy.none();

    @Column(name = "legal_source")
    private @Nullable String legalSource;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "denominator_source")
    private @Nullable String denominatorSource;

    private @Nullable String publisher;

    @Column(name = "lag_days")
    private @Nullable Integer lagDays;

    @Column(columnDefinition = "text")
    private @Nullable String limitations;

    void take(MeasureDefinition said) {
        title = said.title();
        shortTitle = said.shortTitle();
        definition = said.definition();
        unit = said.unit();
        polarity = said.polarity();
        frequency = said.frequency();
        changeMethod = said.changeMethod();
        changeDecimals = said.changeDecimals();
        flatBand = said.flatBand();
        valueDecimals = said.valueDecimals();
        denominator = said.denominator();
        objective = said.objective();
        minimum = said.minimum();
        maximum = said.maximum();
        source = said.source();
        owner = said.owner();
        disclosure = said.disclosure();
        legalSource = said.details().legalSource();
        validFrom = said.details().validFrom();
        denominatorSource = said.details().denominatorSource();
        publisher = said.details().publisher();
        lagDays = said.details().lagDays();
        limitations = said.details().limitations();
    }

    MeasureDefinition toDefinition(String key) {
        return new MeasureDefinition(
                key,
                title,
                shortTitle,
                definition,
                unit,
                polarity,
                frequency,
                changeMethod,
                changeDecimals,
                Decimals.plainOf(flatBand),
                valueDecimals,
                denominator,
                objective,
                Decimals.plain(minimum),
                Decimals.plain(maximum),
                source,
                owner,
                disclosure,
                new SheetDetails(legalSource, validFrom, denominatorSource, publisher, lagDays, limitations));
    }
}
