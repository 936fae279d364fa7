package uk.cspportal.reports;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.plans.ForcePlan;
import uk.cspportal.plans.ForcePriority;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Tenant;

/**
 * Which priorities of a force plan are carried by which partnerships, with how many measures and how much money.
 *
 * @param plan null when no force plan applied in the quarter
 */
public record ForceThread(
        Tenant forceArea,
        Quarter quarter,
        @Nullable ForcePlan plan,
        List<Tenant> partnerships,
        List<Row> rows,
        List<ThreadGap> gaps) {

    public ForceThread {
        partnerships = List.copyOf(partnerships);
        rows = List.copyOf(rows);
        gaps = List.copyOf(gaps);
    }

    /**
     * @param cells one for each partnership, in their order
     * @param total of all partnerships together
     */
    public record Row(ForcePriority priority, List<Cell> cells, Cell total) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param priorities how many local priorities carry the force priority
     * @param measures how many guidelines of success tell about their objectives
     * @param money of the year, of services that one of those guidelines names
     */
    public record Cell(int priorities, int objectives, int measures, BigDecimal money, boolean illustrative) {

        static final Cell NOTHING = new Cell(0, 0, 0, BigDecimal.ZERO, false);

        public boolean isCarried() {
            return priorities > 0;
        }

        Cell plus(Cell other) {
            return new Cell(
                    priorities + other.priorities,
                    objectives + other.objectives,
                    measures + other.measures,
                    money.add(other.money),
                    illustrative || other.illustrative);
        }
    }
}
