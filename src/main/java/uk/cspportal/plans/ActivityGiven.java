package uk.cspportal.plans;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.tenancy.TenantId;

/** It was said who does an activity and by when; {@code before} is null the first time. */
public record ActivityGiven(
        TenantId tenant, long number, @Nullable ActivityTask before, ActivityTask now) implements AuditedEvent {

    @Override
    public long tenantId() {
        return tenant.value();
    }

    @Override
    public String action() {
        return "activity.given";
    }

    @Override
    public String thing() {
        return "activity " + number;
    }

    @Override
    public @Nullable String from() {
        return before == null ? null : told(before);
    }

    @Override
    public String to() {
        return told(now);
    }

    private static String told(ActivityTask task) {
        return "%s %s, role %s, handed to %s, due %s, step of %s, learnt from %s"
                .formatted(
                        Objects.toString(task.organisation(), "nobody"),
                        task.organisationName(),
                        Objects.toString(task.role(), "none"),
                        task.handedTo() == null
                                ? "nobody"
                                : "person " + task.handedTo().value(),
                        Objects.toString(task.due(), "never"),
                        Objects.toString(task.milestoneKey(), "none"),
                        task.learning() == null
                                ? "nothing"
                                : task.learning().source() + " "
                                        + task.learning().year() + ": "
                                        + task.learning().recommendation());
    }
}
