package uk.cspportal.plans;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Dates and addresses as the sections of a plan hold them: texts that others may have written otherwise. */
final class SectionTexts {

    private SectionTexts() {}

    static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    /** Null where there is none, or something that is no date. */
    static @Nullable LocalDate date(JsonNode node, String name) {
        try {
            return LocalDate.parse(text(node, name));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Whether something is written there that cannot be read as a date. */
    static boolean isNoDate(JsonNode node, String name) {
        return !text(node, name).isEmpty() && date(node, name) == null;
    }

    static boolean isWebAddress(String link) {
        return link.matches("https?://[^\\s\"'<>]{1,2000}");
    }
}
