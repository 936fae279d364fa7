package uk.cspportal.reports;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.plans.ForcePlan;
import uk.cspportal.plans.ForcePriority;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Tenant;

/**
 * What becomes of the national measures in the force areas whose partnerships a reader oversees.
 *
 * @param others how many force areas of England and Wales are not shown, for the reader oversees no partnership there
 */
public record NationalThread(Quarter quarter, int others, List<Area> areas, List<Row> rows, List<Gap> gaps) {

    public NationalThread {
        areas = List.copyOf(areas);
        rows = List.copyOf(rows);
        gaps = List.copyOf(gaps);
    }

    /**
     * @param plan null when none applied in the quarter
     * @param partnerships of the quarter
     */
    public record Area(Tenant forceArea, @Nullable ForcePlan plan, List<Tenant> partnerships) {

        public Area {
            partnerships = List.copyOf(partnerships);
        }
    }

    /**
     * @param national as the force plans word it, or empty: what no national measure leads to
     * @param taken the force priorities that take it up, force area by force area
     * @param total of all of them, each partnership, measure and service once
     */
    public record Row(String national, List<Taken> taken, List<Left> left, Total total) {

        public Row {
            taken = List.copyOf(taken);
            left = List.copyOf(left);
        }

        /** How many force areas take it up. */
        public int areas() {
            return (int) taken.stream().map(Taken::forceArea).distinct().count();
        }
    }

    /** @param proposed whether no source says that the priority takes it up */
    public record Taken(Tenant forceArea, ForcePriority priority, boolean proposed, Total total) {}

    /** A force area whose plan says why it takes a national measure up nowhere. */
    public record Left(Tenant forceArea, String reason) {}

    /**
     * What carries something.
     *
     * @param partnerships of {@code of} that the force areas have
     * @param measures guidelines of success that tell about it
     * @param counted those of them that are counted, which milestones are not
     * @param told those of {@code counted} all of whose measures have a figure in the year up to the quarter
     * @param money of the year
     */
    public record Total(
            int partnerships, int of, int measures, int counted, int told, BigDecimal money, boolean illustrative) {

        static final Total NOTHING = new Total(0, 0, 0, 0, 0, BigDecimal.ZERO, false);

        public boolean isCarried() {
            return partnerships > 0;
        }

        Total plus(Total other) {
            return new Total(
                    partnerships + other.partnerships,
                    of + other.of,
                    measures + other.measures,
                    counted + other.counted,
                    told + other.told,
                    money.add(other.money),
                    illustrative || other.illustrative);
        }
    }

    /** Where threads of a force area break, in words. */
    public record Gap(Tenant forceArea, ThreadGap.Kind kind, String why) {}
}
