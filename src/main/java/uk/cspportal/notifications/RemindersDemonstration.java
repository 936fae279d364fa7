package uk.cspportal.notifications;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.DemonstrationStep;

/** What the demonstration's people are reminded of on its day; without mail. */
@Component
@Profile("demonstration")
class RemindersDemonstration implements DemonstrationStep {

    private final Reminders reminders;

    RemindersDemonstration(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void load() {
        reminders.remind();
    }
}
