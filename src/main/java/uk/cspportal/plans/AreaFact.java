package uk.cspportal.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.plans.SectionField.Kind;
import uk.cspportal.shared.Messages;

/**
 * A fact about the area with where it comes from and of which year; a reminder where it is time to look for a newer one.
 *
 * @param vintage the year of the source, 0 where it names none
 */
public record AreaFact(
        String name,
        String value,
        String source,
        int vintage,
        @Nullable Reminder reminder) {

    /** After so many years a fact is old: as long as from one census to the next. */
    private static final int OLD_AFTER = 10;

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");
    private static final Pattern NEWER_DUE =
            Pattern.compile("not yet (?:been )?(?:available|published|released)", Pattern.CASE_INSENSITIVE);

    /** Why a newer figure should be looked for. */
    public enum Reminder {
        OLD,
        NEWER_DUE
    }

    /** The facts of a plan's area profile, in printed order. */
    public static List<AreaFact> of(ObjectNode annex, LocalDate today) {
        var section = PlanSection.of("area_profile");
        var profile = annex.path(section.key());
        var facts = new ArrayList<AreaFact>();
        for (var field : section.fields()) {
            var value = field.in(profile);
            if (field.kind() == Kind.NUMBER && value.isNumber()) {
                var source = field.source().isEmpty()
                        ? ""
                        : section.field(field.source()).in(profile).asString("");
                facts.add(fact(section.label(field.path()), SectionWords.number(value), source, field.past(), today));
            }
        }
        for (var place : profile.path("places")) {
            facts.add(fact(
                    Messages.text("plans.page.share", place.path(0).asString("")),
                    text(place.path(1)),
                    text(profile.path("population").path("source")),
                    false,
                    today));
        }
        for (var fact : profile.path("facts")) {
            facts.add(fact(
                    text(fact.path("name")), SmallCounts.words(fact), SmallCounts.source(profile, fact), false, today));
        }
        return facts;
    }

    private static AreaFact fact(String name, String value, String source, boolean past, LocalDate today) {
        var year = YEAR.matcher(source);
        int vintage = year.find() ? Integer.parseInt(year.group()) : 0;
        Reminder reminder = null;
        if (!past && NEWER_DUE.matcher(source).find()) {
            reminder = Reminder.NEWER_DUE;
        } else if (!past && vintage > 0 && vintage + OLD_AFTER < today.getYear()) {
            reminder = Reminder.OLD;
        }
        return new AreaFact(name, value, source, vintage, reminder);
    }

    private static String text(JsonNode node) {
        return node.asString("");
    }
}
