package uk.cspportal.measures.rest;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.cspportal.identity.Access;
import uk.cspportal.measures.MeasureService;
import uk.cspportal.measures.ProjectionService;
import uk.cspportal.measures.YearProjection;
import uk.cspportal.measures.statistics.Projection;
import uk.cspportal.measures.statistics.ProjectionMethod;

/** What a measure's financial year may come to; changes are on the year before, in whole per cent. */
@RestController
@RequestMapping("/api/v1/tenants/{code}/measures/{key}/projection")
class ProjectionController {

    private final Access access;
    private final MeasureService measures;
    private final ProjectionService projections;

    ProjectionController(Access access, MeasureService measures, ProjectionService projections) {
        this.access = access;
        this.measures = measures;
        this.projections = projections;
    }

    @GetMapping
    Answer projection(
            @PathVariable String code,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String method,
            @RequestParam(required = false) @Nullable String asKnownOn) {
        var tenant = access.byCode(code).id();
        measures.get(tenant, key);
        return Answer.of(projections.project(
                tenant,
                key,
                QueryParameters.year(year),
                QueryParameters.level(level),
                QueryParameters.method(method),
                QueryParameters.asKnownOn(asKnownOn).orElse(null)));
    }

    /** Without a projection everything but {@code note} is null, and that says why. */
    record Answer(
            @Nullable Double low,
            @Nullable Double central,
            @Nullable Double high,
            @Nullable ProjectionMethod method,
            @Nullable Double level,
            @Nullable BigDecimal changeLow,
            @Nullable BigDecimal changeHigh,
            @Nullable String note) {

        static Answer of(YearProjection year) {
            var found = Optional.ofNullable(year.projection());
            return new Answer(
                    found.map(Projection::low).orElse(null),
                    found.map(Projection::central).orElse(null),
                    found.map(Projection::high).orElse(null),
                    found.map(Projection::method).orElse(null),
                    found.map(Projection::level).orElse(null),
                    found.flatMap(p -> p.changeLow(year.yearBefore())).orElse(null),
                    found.flatMap(p -> p.changeHigh(year.yearBefore())).orElse(null),
                    year.note());
        }
    }
}
