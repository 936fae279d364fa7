package uk.cspportal.reports;

import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.statistics.Variation;

/**
 * Something that needs attention, and because of what. A signal is asked about, not judged.
 *
 * @param variation of a signal, else null
 * @param act what can be done, as the words of a link to {@code path}
 * @param owner the role that it is for
 */
public record Attention(
        Kind kind, @Nullable Variation variation, String title, String because, String act, String path, String owner) {

    /** In the order in which they are listed. */
    public enum Kind {
        CONCERN,
        SIGNAL,
        MISSING_MONTHS,
        RETURN_AT_RISK,
        UNLINKED_PRIORITY
    }
}
