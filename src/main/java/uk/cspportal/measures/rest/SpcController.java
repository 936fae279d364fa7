package uk.cspportal.measures.rest;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.cspportal.identity.Access;
import uk.cspportal.measures.FigureService;
import uk.cspportal.measures.MeasureService;
import uk.cspportal.measures.Series;
import uk.cspportal.measures.statistics.Assurance;
import uk.cspportal.measures.statistics.Signal;
import uk.cspportal.measures.statistics.Variation;
import uk.cspportal.measures.statistics.XmrChart;
import uk.cspportal.measures.statistics.XmrPoint;

/** The XmR chart of a measure in numbers, unrounded and unclipped, with the settings the caller chooses. */
@RestController
@RequestMapping("/api/v1/tenants/{code}/measures/{key}/spc")
class SpcController {

    private final Access access;
    private final MeasureService measures;
    private final FigureService figures;

    SpcController(Access access, MeasureService measures, FigureService figures) {
        this.access = access;
        this.measures = measures;
        this.figures = figures;
    }

    @GetMapping
    Spc spc(
            @PathVariable String code,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String screenOutliers,
            @RequestParam(required = false) @Nullable String trendLength,
            @RequestParam(required = false) @Nullable String shiftLength,
            @RequestParam(required = false) @Nullable String target,
            @RequestParam(required = false) @Nullable String asKnownOn) {
        var tenant = access.byCode(code).id();
        measures.get(tenant, key);
        var settings = QueryParameters.settings(screenOutliers, trendLength, shiftLength, target);
        var series = QueryParameters.asKnownOn(asKnownOn)
                .map(at -> figures.seriesAsKnownAt(tenant, key, at))
                .orElseGet(() -> figures.series(tenant, key));
        return Spc.of(series, series.chart(settings));
    }

    /** A calendar period without a value is a point whose value is null. */
    record Spc(
            @Nullable Double mean,
            @Nullable Double averageMovingRange,
            @Nullable Double lowerLimit,
            @Nullable Double upperLimit,
            List<Point> points,
            Variation variation,
            @Nullable Assurance assurance,
            boolean trialLimits) {

        static Spc of(Series series, XmrChart chart) {
            var periods = series.periods();
            return new Spc(
                    chart.mean(),
                    chart.averageMovingRange(),
                    chart.lowerLimit(),
                    chart.upperLimit(),
                    chart.points().stream()
                            .map(p -> Point.of(periods.get(p.index()).code(), p))
                            .toList(),
                    chart.variation(),
                    chart.assurance(),
                    chart.trialLimits());
        }
    }

    record Point(String period, @Nullable Double value, Set<Signal> signals) {

        static Point of(String period, XmrPoint point) {
            return new Point(period, point.value(), point.signals());
        }
    }
}
