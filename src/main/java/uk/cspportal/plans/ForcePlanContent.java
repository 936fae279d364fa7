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
        List<Priority> priorities,
        List<National> nationals) {

    /** @param proposed whether the source does not say that the areas of focus stand under this priority */
    record Priority(int number, String title, List<String> areasOfFocus, boolean proposed, List<String> measureKeys) {}

    /** @param areas wordings of areas of focus of the plan */
    record National(
            String title, List<String> areas, @Nullable String reason) {}
}
