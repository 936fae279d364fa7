package uk.cspportal.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.cspportal.plans.PlanOutline;

/**
 * One thing that golden threads pass through, with its state.
 *
 * @param id the same in every reading of the plan: {@code force-1}, {@code objective-1.2}
 * @param number as the plan prints it, or empty
 * @param cells what its own measures show in the quarter; none unless the node is measured itself
 * @param work how far the activities of an objective have come
 * @param assurance of an objective for which the partnership seeks it; else null
 * @param money of a year, of a grant; null where none of its own is given
 * @param none why nothing of the plan takes it up, though it was thought of; or empty
 * @param path where the thing itself stands, or empty
 */
public record ThreadNode(
        String id,
        ThreadStage stage,
        String number,
        String title,
        List<OverviewCell> cells,
        PlanOutline.Work work,
        @Nullable Assurance assurance,
        @Nullable BigDecimal money,
        boolean illustrative,
        String none,
        String path) {

    public ThreadNode {
        cells = List.copyOf(cells);
    }

    static ThreadNode of(ThreadStage stage, String key, String number, String title, String path) {
        return new ThreadNode(
                id(stage, key), stage, number, title, List.of(), PlanOutline.Work.NONE, null, null, false, "", path);
    }

    /** The id of what a stage knows under this key. */
    public static String id(ThreadStage stage, Object key) {
        return stage.name().toLowerCase(Locale.ROOT) + "-" + key;
    }

    ThreadNode measured(List<OverviewCell> shown) {
        return new ThreadNode(id, stage, number, title, shown, work, assurance, money, illustrative, none, path);
    }

    ThreadNode worked(PlanOutline.Work done) {
        return new ThreadNode(id, stage, number, title, cells, done, assurance, money, illustrative, none, path);
    }

    ThreadNode assured(Assurance found) {
        return new ThreadNode(id, stage, number, title, cells, work, found, money, illustrative, none, path);
    }

    ThreadNode funded(BigDecimal amount, boolean madeUp) {
        return new ThreadNode(id, stage, number, title, cells, work, assurance, amount, madeUp, none, path);
    }

    ThreadNode left(String reason) {
        return new ThreadNode(id, stage, number, title, cells, work, assurance, money, illustrative, reason, path);
    }
}
