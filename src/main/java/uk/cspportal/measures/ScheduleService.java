package uk.cspportal.measures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.measures.statistics.Change;
import uk.cspportal.measures.statistics.ChangeMethod;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;
import uk.cspportal.tenancy.TenantId;

/** The performance schedule: every measure of a tenant for two periods, with change, arrow and judgement. */
@Service
@Transactional(readOnly = true)
public class ScheduleService {

    private final SeriesReader reader;

    ScheduleService(SeriesReader reader) {
        this.reader = reader;
    }

    /**
     * The schedule in the tenant's order of measures.
     *
     * @param knownAt null for what is known now
     * @throws IllegalArgumentException when the periods are not of one length
     */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<ScheduleRow> schedule(TenantId tenant, Period baseline, Period current, @Nullable Instant knownAt) {
        if (baseline.months() != current.months()) {
            throw new IllegalArgumentException(
                    Messages.text("measures.schedule.lengths", baseline.code(), current.code()));
        }
        return reader.all(tenant, knownAt).stream()
                .map(series -> row(series, baseline, current))
                .toList();
    }

    static ScheduleRow row(Series series, Period baseline, Period current) {
        var before = series.over(baseline);
        var now = series.over(current);
        var sheet = series.measure().sheet();
        boolean comparable = before.edition() == now.edition();
        var change = Change.between(
                comparable ? before.whole().orElse(null) : null,
                comparable ? now.whole().orElse(null) : null,
                sheet.changeMethod(),
                sheet.changeDecimals(),
                sheet.flatBand(),
                sheet.polarity());
        return new ScheduleRow(
                series.measure(), before, now, change, change.rounded() == null ? note(sheet, before, now) : null);
    }

    private static String note(MeasureDefinition sheet, PeriodFigure before, PeriodFigure now) {
        for (var figure : List.of(before, now)) {
            if (figure.whole().isEmpty()) {
                return figure.status() == FigureStatus.PARTIAL && figure.needed() > 1
                        ? Messages.text(
                                "measures.schedule.partial",
                                Sentences.name(figure.period()),
                                String.valueOf(figure.held()),
                                String.valueOf(figure.needed()))
                        : Messages.text(
                                "measures.schedule.missing",
                                Sentences.name(figure.period()),
                                Messages.text("measures.status", figure.status()));
            }
        }
        if (before.edition() != now.edition()) {
            return Messages.text("measures.schedule.redefined");
        }
        boolean fromZero = sheet.changeMethod() == ChangeMethod.RELATIVE
                && before.whole().orElse(BigDecimal.ZERO).signum() == 0;
        return Messages.text(fromZero ? "measures.schedule.zero" : "measures.schedule.negative");
    }
}
