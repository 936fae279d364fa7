package uk.cspportal.measures.rest;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.cspportal.identity.Access;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.MeasureService;
import uk.cspportal.measures.ScheduleRow;
import uk.cspportal.measures.ScheduleService;
import uk.cspportal.measures.statistics.Judgement;
import uk.cspportal.measures.statistics.Trend;
import uk.cspportal.shared.Messages;

/** The performance schedule for two periods, as JSON or, when that is asked for, as CSV. */
@RestController
@RequestMapping("/api/v1/tenants/{code}/schedule")
class ScheduleController {

    private final Access access;
    private final MeasureService measures;
    private final ScheduleService schedules;

    ScheduleController(Access access, MeasureService measures, ScheduleService schedules) {
        this.access = access;
        this.measures = measures;
        this.schedules = schedules;
    }

    @GetMapping
    ResponseEntity<Object> schedule(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String baseline,
            @RequestParam(required = false) @Nullable String current,
            @RequestParam(required = false) @Nullable String asKnownOn,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        var tenant = access.byCode(code).id();
        measures.list(tenant);
        var rows = schedules
                .schedule(
                        tenant,
                        QueryParameters.requiredPeriod("baseline", baseline),
                        QueryParameters.requiredPeriod("current", current),
                        QueryParameters.asKnownOn(asKnownOn).orElse(null))
                .stream()
                .map(Row::of)
                .toList();
        return prefersCsv(accept)
                ? ResponseEntity.ok().contentType(ScheduleCsv.TYPE).body(ScheduleCsv.write(rows))
                : ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(rows);
    }

    /** JSON is given to whoever does not say, so that no caller is sent away for a header. */
    private static boolean prefersCsv(@Nullable String accept) {
        if (accept == null) {
            return false;
        }
        var wanted = accept.toLowerCase(Locale.ROOT);
        int csv = wanted.indexOf("text/csv");
        int json = wanted.indexOf("application/json");
        return csv >= 0 && (json < 0 || csv < json);
    }

    /** {@code note} says why there is no change. */
    record Row(
            @Nullable String objective,
            String measure,
            String title,
            String unit,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal current,
            @Nullable BigDecimal change,
            String changeText,
            Trend trend,
            Judgement judgement,
            String baselineStatus,
            String currentStatus,
            @Nullable String note) {

        static Row of(ScheduleRow row) {
            var sheet = row.measure().sheet();
            return new Row(
                    sheet.objective(),
                    sheet.key(),
                    sheet.title(),
                    word(sheet.unit()),
                    row.baseline().whole().orElse(null),
                    row.current().whole().orElse(null),
                    row.change().rounded(),
                    row.change().printed().orElse(Messages.text("measures.status", FigureStatus.NOT_AVAILABLE)),
                    row.change().trend(),
                    row.change().judgement(),
                    word(row.baseline().status()),
                    word(row.current().status()),
                    row.note());
        }

        private static String word(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }
}
