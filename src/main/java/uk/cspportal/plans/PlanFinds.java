package uk.cspportal.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.TenantId;

/**
 * What was found for some words in the plans that the caller may read.
 *
 * @param more whether there is more than what is told here
 */
public record PlanFinds(Answer answer, List<Found> plans, int parts, boolean more) {

    public PlanFinds {
        plans = List.copyOf(plans);
    }

    /** What became of the question. */
    public enum Answer {
        FOUND,
        NONE,
        NOTHING_TYPED,
        TOO_SHORT,
        TOO_LONG
    }

    /** Where a plan stands on the day one asks. */
    public enum Standing {
        IN_FORCE,
        TO_COME,
        IN_PREPARATION,
        PAST
    }

    /**
     * One edition of a plan in which something was found.
     *
     * @param edition 0 for a force plan, which is told from others by its first day
     * @param state of a local plan
     */
    public record Found(
            TenantId tenant,
            boolean force,
            String title,
            int edition,
            @Nullable PlanState state,
            Standing standing,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<Part> parts) {

        public Found {
            parts = List.copyOf(parts);
        }
    }

    /** A part with the texts in which the words stand. */
    public record Part(String heading, String anchor, List<Excerpt> excerpts) {

        public Part {
            excerpts = List.copyOf(excerpts);
        }
    }

    /** A text, or as much of it as stands around the first of the words. */
    public record Excerpt(List<Piece> pieces) {

        public Excerpt {
            pieces = List.copyOf(pieces);
        }
    }

    public record Piece(String text, boolean sought) {}
}
