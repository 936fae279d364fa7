package uk.cspportal.measures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.tenancy.TenantId;

/** A figure that stood was superseded by another. */
public record FigureRevised(
        TenantId tenant,
        String measure,
        String period,
        @Nullable String from,
        @Nullable String to,
        @Nullable String why)
        implements AuditedEvent {

    static FigureRevised of(Measure measure, Figure before, NewFigure after, @Nullable String why) {
        return new FigureRevised(
                measure.tenant(),
                measure.key(),
                after.period().code(),
                words(before.value(), before.status()),
                words(after.value(), after.status()),
                why);
    }

    private static String words(@Nullable BigDecimal value, FigureStatus status) {
        return value == null ? status.name() : value.toPlainString();
    }

    @Override
    public long tenantId() {
        return tenant.value();
    }

    @Override
    public String action() {
        return "figure.revised";
    }

    @Override
    public String thing() {
        return "figure " + measure + " " + period;
    }
}
