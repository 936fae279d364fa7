package uk.cspportal.measures.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.cspportal.identity.Access;
import uk.cspportal.measures.DefinitionFileService;
import uk.cspportal.measures.Measure;
import uk.cspportal.measures.MeasureService;

/** A tenant's definitions, with the names and words of the CSV by which they are put. */
@RestController
@RequestMapping("/api/v1/tenants/{code}/measures")
class MeasuresController {

    private final Access access;
    private final MeasureService measures;
    private final DefinitionFileService files;

    MeasuresController(Access access, MeasureService measures, DefinitionFileService files) {
        this.access = access;
        this.measures = measures;
        this.files = files;
    }

    @GetMapping
    List<Definition> measures(@PathVariable String code) {
        return measures.list(access.byCode(code).id()).stream()
                .map(Definition::of)
                .toList();
    }

    /** Creates and updates by key, all or nothing; {@code reason} says why meanings change. */
    @PutMapping
    @RequestBody(required = true, content = @Content(mediaType = "text/csv"))
    ResponseEntity<Object> put(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String reason,
            @Parameter(hidden = true) HttpServletRequest request) {
        var taken = files.take(
                access.byCode(code).id(), () -> CsvBody.read(request, false, QueryParameters.reason(reason)));
        var problems = CsvAnswer.Problem.of(taken.problems());
        return problems.isEmpty()
                ? ResponseEntity.ok(new Taken(
                        taken.created(), taken.updated(), taken.unchanged(), CsvAnswer.Problem.of(taken.warnings())))
                : ResponseEntity.unprocessableContent()
                        .body(CsvAnswer.refused(taken.problems(), Map.of("problems", problems)));
    }

    record Taken(int created, int updated, int unchanged, List<CsvAnswer.Problem> warnings) {}

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
