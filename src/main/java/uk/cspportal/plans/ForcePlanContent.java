package uk.cspportal.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a force plan's document says, checked. */
record ForcePlanContent(
        String title,
        @Nullable String period,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean illustrative,
        List<Priority> priorities) {

    record Priority(int number, String title, List<String> areasOfFocus, List<String> measureKeys) {}
}
