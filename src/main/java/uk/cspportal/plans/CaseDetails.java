package uk.cspportal.plans;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tell-tales of a case in what is written about a review's learning. They are signs, no proof: whoever writes is asked
 * to look again.
 */
public final class CaseDetails {

    private static final String WORD = "\\p{Lu}[\\p{Ll}’'-]+";

    private static final String ROLE = "\\b(?:victim|perpetrator|offender|suspect|deceased|mother|father|son|daughter)";

    private static final Pattern NAME = Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\\b\\.? *" + WORD
            + "|" + ROLE + "(?:, | (?:was )?(?:named|called) )" + WORD
            + "|" + ROLE + " " + WORD + " " + WORD);

    private static final Pattern BIRTH = Pattern.compile(
            "\\b(?:d\\.?o\\.?b\\b|date of birth|birth ?date|born (?:on|in)?)|\\bage[d:]? \\d{1,3}\\b|\\b\\d{1,3}[- ]years?[- ]old\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REFERENCE = Pattern.compile(
            "\\b(?:crime|case|incident|NHS|custody) (?:ref(?:erence)?|no|number)\\b", Pattern.CASE_INSENSITIVE);

    private CaseDetails() {}

    /** What a text may hold. */
    public enum Sign {
        NAME,
        BIRTH,
        REFERENCE
    }

    public static Set<Sign> in(String... texts) {
        var found = EnumSet.noneOf(Sign.class);
        for (var text : texts) {
            if (NAME.matcher(text).find()) {
                found.add(Sign.NAME);
            }
            if (BIRTH.matcher(text).find()) {
                found.add(Sign.BIRTH);
            }
            if (REFERENCE.matcher(text).find()) {
                found.add(Sign.REFERENCE);
            }
        }
        return found;
    }

    /** What an activity that comes from a review may hold; of others nothing is asked. */
    public static Set<Sign> in(Activity activity) {
        var learning = activity.task().learning();
        if (learning == null) {
            return Set.of();
        }
        var said = activity.latest();
        return in(
                activity.wording(),
                learning.recommendation(),
                said == null ? "" : said.sentence(),
                said == null ? "" : said.evidence());
    }
}
