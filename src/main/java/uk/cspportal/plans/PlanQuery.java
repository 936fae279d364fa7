package uk.cspportal.plans;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What somebody looks for, as words: whatever else was typed, signs of the database's own query language included,
 * only parts the words.
 *
 * @param words in lower case, each once
 */
record PlanQuery(Fit fit, List<String> words) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;

    /** MySQL’s full-text index keeps no shorter words, no longer ones, and none of the most common. */
    private static final int INDEXED_FROM = 3;

    private static final int INDEXED_TO = 84;
    private static final Set<String> COMMON = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "und", "was", "what", "when", "where",
            "who", "will", "with", "www");

    PlanQuery {
        words = List.copyOf(words);
    }

    /** Whether one can look for it, and if not, why. */
    enum Fit {
        GOOD,
        NOTHING,
        TOO_SHORT,
        TOO_LONG
    }

    static PlanQuery of(String typed) {
        if (typed.isBlank()) {
            return new PlanQuery(Fit.NOTHING, List.of());
        }
        if (typed.strip().length() > LONGEST) {
            return new PlanQuery(Fit.TOO_LONG, List.of());
        }
        var words = Arrays.stream(typed.toLowerCase(Locale.UK).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> word.codePointCount(0, word.length()) > 1)
                .distinct()
                .toList();
        if (words.size() > MOST_WORDS) {
            return new PlanQuery(Fit.TOO_LONG, List.of());
        }
        var query = new PlanQuery(Fit.GOOD, words);
        return query.indexed().isEmpty() ? new PlanQuery(Fit.TOO_SHORT, List.of()) : query;
    }

    /** Those of the words that a full-text index knows; the others are looked for in what these find. */
    List<String> indexed() {
        return words.stream().filter(PlanQuery::isIndexed).toList();
    }

    List<String> others() {
        return words.stream().filter(word -> !isIndexed(word)).toList();
    }

    private static boolean isIndexed(String word) {
        int length = word.codePointCount(0, word.length());
        return length >= INDEXED_FROM && length <= INDEXED_TO && !COMMON.contains(word);
    }
}
