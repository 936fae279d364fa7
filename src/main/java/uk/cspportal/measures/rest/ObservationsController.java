package uk.cspportal.measures.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.cspportal.identity.Access;
import uk.cspportal.measures.Figure;
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

    ObservationsController(Access access, MeasureService measures, FigureService figures) {
        this.access = access;
        this.measures = measures;
        this.figures = figures;
    }

    @GetMapping
    List<Observation> observations(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String measure,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String asKnownOn) {
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
        return series(tenant, measure, QueryParameters.asKnownOn(asKnownOn)).stream()
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

    private static boolean isWithin(Period period, Optional<Period> first, Optional<Period> last) {
        return first.filter(f -> period.start().isBefore(f.start())).isEmpty()
                && last.filter(l -> period.end().isAfter(l.end())).isEmpty();
    }

    /** {@code base} is the number of answers behind a survey's percentage and absent elsewhere. */
    record Observation(
            String measure,
            String period,
            @Nullable BigDecimal value,
            String status,
            @Nullable String note,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            BigDecimal base,

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
                    figure.source(),
                    figure.recordedAt(),
                    figure.revision());
        }
    }
}
