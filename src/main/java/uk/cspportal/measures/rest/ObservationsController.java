package uk.cspportal.measures.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.cspportal.identity.Access;
import uk.cspportal.measures.BreakdownService;
import uk.cspportal.measures.Dimension;
import uk.cspportal.measures.Figure;
import uk.cspportal.measures.FigureFileService;
import uk.cspportal.measures.FigureService;
import uk.cspportal.measures.MeasureService;
import uk.cspportal.measures.Series;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;
import uk.cspportal.tenancy.TenantId;

/** A tenant's figures, as known now or on a day. */
@RestController
@RequestMapping("/api/v1/tenants/{code}/observations")
class ObservationsController {

    private final Access access;
    private final MeasureService measures;
    private final FigureService figures;
    private final FigureFileService files;
    private final BreakdownService breakdowns;

    ObservationsController(
            Access access,
            MeasureService measures,
            FigureService figures,
            FigureFileService files,
            BreakdownService breakdowns) {
        this.access = access;
        this.measures = measures;
        this.figures = figures;
        this.files = files;
        this.breakdowns = breakdowns;
    }

    /** Records figures; with {@code mode=partial} those that are sound, else all or none. */
    @PostMapping
    @RequestBody(required = true, content = @Content(mediaType = "text/csv"))
    ResponseEntity<Object> post(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String mode,
            @RequestParam(required = false) @Nullable String reason,
            @Parameter(hidden = true) HttpServletRequest request) {
        var taken = files.take(
                access.byCode(code).id(),
                () -> CsvBody.read(request, QueryParameters.partial(mode), QueryParameters.reason(reason)));
        var recorded = taken.recorded();
        var rejected = CsvAnswer.Problem.of(taken.rejected());
        var warnings = CsvAnswer.Problem.of(taken.warnings());
        if (taken.isRefused("partial".equals(mode))) {
            var counts = new LinkedHashMap<String, Object>();
            counts.put("accepted", 0);
            counts.put("unchanged", 0);
            counts.put("revised", 0);
            counts.put("rejected", rejected);
            counts.put("warnings", warnings);
            return ResponseEntity.unprocessableContent().body(CsvAnswer.refused(taken.rejected(), counts));
        }
        return ResponseEntity.ok(
                new Taken(recorded.accepted(), recorded.unchanged(), recorded.revised(), rejected, warnings));
    }

    record Taken(
            int accepted,
            int unchanged,
            int revised,
            List<CsvAnswer.Problem> rejected,
            List<CsvAnswer.Problem> warnings) {}

    @GetMapping
    List<Observation> observations(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String measure,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String asKnownOn,
            @RequestParam(required = false) @Nullable String dimension) {
        var tenant = access.byCode(code).id();
        if (measure == null) {
            measures.list(tenant);
        } else {
            measures.get(tenant, measure);
        }
        var first = QueryParameters.period("from", from);
        var last = QueryParameters.period("to", to);
        if (first.isPresent()
                && last.isPresent()
                && first.get().start().isAfter(last.get().end())) {
            throw new IllegalArgumentException(Messages.text("measures.api.order", from, to));
        }
        var knownAt = QueryParameters.asKnownOn(asKnownOn);
        var found = dimension == null
                ? series(tenant, measure, knownAt)
                : parts(tenant, measure, dimension, knownAt.orElse(null));
        return found.stream()
                .flatMap(one -> one.figures().stream()
                        .filter(f -> isWithin(f.period(), first, last))
                        .map(f -> Observation.of(one.measure().key(), f)))
                .toList();
    }

    private List<Series> series(TenantId tenant, @Nullable String measure, Optional<Instant> knownAt) {
        if (measure == null) {
            return knownAt.map(at -> figures.allAsKnownAt(tenant, at)).orElseGet(() -> figures.all(tenant));
        }
        return List.of(knownAt.map(at -> figures.seriesAsKnownAt(tenant, measure, at))
                .orElseGet(() -> figures.series(tenant, measure)));
    }

    /** The parts of one measure by a dimension; never among the whole figures, lest somebody adds up both. */
    private List<Series> parts(TenantId tenant, @Nullable String measure, String dimension, @Nullable Instant knownAt) {
        if (measure == null) {
            throw new IllegalArgumentException(Messages.text("measures.api.dimension", dimension));
        }
        return List.copyOf(
                breakdowns.series(tenant, measure, dimension, knownAt).values());
    }

    private static boolean isWithin(Period period, Optional<Period> first, Optional<Period> last) {
        return first.filter(f -> period.start().isBefore(f.start())).isEmpty()
                && last.filter(l -> period.end().isAfter(l.end())).isEmpty();
    }

    /**
     * {@code base} is the number of answers behind a survey's percentage and absent elsewhere, {@code dimension} the part
     * of the measure and absent for the whole.
     */
    record Observation(
            String measure,
            String period,
            @Nullable BigDecimal value,
            String status,
            @Nullable String note,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            BigDecimal base,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String dimension,

            String source,
            Instant recordedAt,
            int revision) {

        static Observation of(String measure, Figure figure) {
            return new Observation(
                    measure,
                    figure.period().code(),
                    figure.value(),
                    figure.status().name().toLowerCase(Locale.ROOT),
                    figure.note(),
                    figure.base(),
                    figure.dimension().equals(Dimension.WHOLE) ? null : figure.dimension(),
                    figure.source(),
                    figure.recordedAt(),
                    figure.revision());
        }
    }
}
