package uk.cspportal.plans;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a plan as it is compared: where it stands, what it says, what it refers to. A class
 * and no record, because two entries that say the same are still two.
 */
final class PlanItem {

    private final Level level;
    private final @Nullable PlanItem parent;
    private final String place;
    private final @Nullable String key;
    private final Map<String, String> wordings;
    private final Set<String> words;
    private final String links;
    private final String linksTold;

    /**
     * @param key what names it whatever it says, or null
     * @param wordings what it says: the main text under the empty name, others under what they are
     * @param likeness all that makes it recognisable when its wording changed
     */
    PlanItem(
            Level level,
            @Nullable PlanItem parent,
            String place,
            @Nullable String key,
            Map<String, String> wordings,
            String likeness,
            String links,
            String linksTold) {
        this.level = level;
        this.parent = parent;
        this.place = place;
        this.key = key;
        this.wordings = wordings;
        this.words = Arrays.stream(likeness.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        this.links = links;
        this.linksTold = linksTold;
    }

    Level level() {
        return level;
    }

    @Nullable
    PlanItem parent() {
        return parent;
    }

    String place() {
        return place;
    }

    Map<String, String> wordings() {
        return wordings;
    }

    String text() {
        return wordings.getOrDefault("", "");
    }

    String links() {
        return links;
    }

    String linksTold() {
        return linksTold;
    }

    boolean isNamedAs(PlanItem other) {
        return key == null ? text().equals(other.text()) : key.equals(other.key);
    }

    /** Dice’s coefficient of the words of both: 0 nothing in common, 1 the same words. */
    double likeness(PlanItem other) {
        if (key != null || words.isEmpty() || other.words.isEmpty()) {
            return 0;
        }
        var common = words.stream().filter(other.words::contains).count();
        return 2.0 * common / (words.size() + other.words.size());
    }

    /** What kind of entry it is; only entries of one kind are compared. */
    enum Level {
        PLAN,
        PRIORITY,
        FOCUS,
        WHY,
        OBJECTIVE,
        ACTIVITY,
        FOOTNOTE,
        GUIDELINE,
        CONTRIBUTION,
        ACRONYM,
        ANNEX
    }
}
