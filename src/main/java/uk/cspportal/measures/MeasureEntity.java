package uk.cspportal.measures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.statistics.ChangeMethod;
import uk.cspportal.measures.statistics.Polarity;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/** A measure of a tenant; those of England and Wales are open to every tenant below to adopt. */
@Entity
@Table(name = "measure")
class MeasureEntity extends TenantOwned {

    @Column(name = "measure_key", nullable = false, updatable = false)
    private String key = "";

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

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Disclosure disclosure = Disclosure.NONE;

    @Column(name = "sort_order", nullable = false)
    private int sortOrder;

    @Column(name = "national_tenant_id")
    private @Nullable Long nationalTenantId;

    @Column(name = "national_measure_id")
    private @Nullable Long nationalMeasureId;

    /** For Hibernate. */
    protected MeasureEntity() {}

    MeasureEntity(TenantId tenant, Audience audience, String key, int sortOrder) {
        super(tenant, audience);
        this.key = key;
        this.sortOrder = sortOrder;
    }

    /** Takes over everything a reference sheet says but the key, which never changes. */
    void define(MeasureDefinition sheet) {
        title = sheet.title();
        shortTitle = sheet.shortTitle();
        definition = sheet.definition();
        unit = sheet.unit();
        polarity = sheet.polarity();
        frequency = sheet.frequency();
        changeMethod = sheet.changeMethod();
        changeDecimals = sheet.changeDecimals();
        flatBand = sheet.flatBand();
        valueDecimals = sheet.valueDecimals();
        denominator = sheet.denominator();
        objective = sheet.objective();
        minimum = sheet.minimum();
        maximum = sheet.maximum();
        source = sheet.source();
        owner = sheet.owner();
        disclosure = sheet.disclosure();
    }

    void follow(MeasureEntity national) {
        nationalTenantId = national.tenant().value();
        nationalMeasureId = national.id();
    }

    boolean follows(MeasureEntity national) {
        return nationalMeasureId != null && nationalMeasureId == national.id();
    }

    String key() {
        return key;
    }

    MeasureDefinition sheet() {
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
                disclosure);
    }

    Measure toMeasure() {
        return new Measure(new MeasureId(id()), tenant(), sheet());
    }
}
