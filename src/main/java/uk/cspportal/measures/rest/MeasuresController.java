package uk.cspportal.measures.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.cspportal.identity.Access;
import uk.cspportal.measures.Measure;
import uk.cspportal.measures.MeasureService;

/** A tenant's definitions, with the names and words of the CSV by which they are put. */
@RestController
@RequestMapping("/api/v1/tenants/{code}/measures")
class MeasuresController {

    private final Access access;
    private final MeasureService measures;

    MeasuresController(Access access, MeasureService measures) {
        this.access = access;
        this.measures = measures;
    }

    @GetMapping
    List<Definition> measures(@PathVariable String code) {
        return measures.list(access.byCode(code).id()).stream()
                .map(Definition::of)
                .toList();
    }

    record Definition(
            String key,
            String title,
            String unit,
            String polarity,
            String frequency,
            @JsonProperty("change_method") String changeMethod,
            @JsonProperty("change_decimals") int changeDecimals,
            @JsonProperty("value_decimals") int valueDecimals,
            @JsonProperty("flat_band") BigDecimal flatBand,
            @Nullable String denominator,
            @Nullable String objective,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum) {

        static Definition of(Measure measure) {
            var sheet = measure.sheet();
            return new Definition(
                    sheet.key(),
                    sheet.title(),
                    word(sheet.unit()),
                    word(sheet.polarity()),
                    word(sheet.frequency()),
                    word(sheet.changeMethod()),
                    sheet.changeDecimals(),
                    sheet.valueDecimals(),
                    sheet.flatBand(),
                    sheet.denominator(),
                    sheet.objective(),
                    sheet.minimum(),
                    sheet.maximum());
        }

        private static String word(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }
}
