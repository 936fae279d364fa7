package uk.cspportal.measures;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.PortalUser;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.TenantId;

/** What every service has in common that keeps something of a measure: who and when, a reason, and the audit trail. */
@Component
class Keeping {

    private static final int LONGEST = 500;

    private final CurrentPerson current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Keeping(CurrentPerson current, Clock clock, ApplicationEventPublisher events) {
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    KeptEntity.Kept now() {
        return new KeptEntity.Kept(
                current.find().map(PortalUser::name).orElse("portal"),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** A text that must be there and fit. */
    static String text(String field, String text) {
        var stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new InvalidInputException(field, Messages.text("measures.keep.text", String.valueOf(LONGEST)));
        }
        return stripped;
    }

    void tell(
            TenantId tenant,
            String action,
            String thing,
            @Nullable String from,
            @Nullable String to,
            @Nullable String why) {
        events.publishEvent(new MeasureKept(tenant, action, thing, from, to, why));
    }
}
