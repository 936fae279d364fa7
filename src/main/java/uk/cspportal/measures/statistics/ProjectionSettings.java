package uk.cspportal.measures.statistics;

/**
 * What a projection is told besides the series.
 *
 * @param level of the range, such as 0.95
 * @param xmr the settings of the measure's chart, so that the control chart's projection knows of rebases; their indexes
 *     are those of the projected series
 * @param seed of the simulation: the same series and seed give the same range, on any machine
 * @param paths simulated
 */
public record ProjectionSettings(double level, XmrSettings xmr, long seed, int paths) {

    public static final ProjectionSettings DEFAULTS = new ProjectionSettings(0.95, XmrSettings.DEFAULTS, 1, 10_000);

    /** @throws IllegalArgumentException unless the level is from 0.01 to 0.9999 and there are from 100 to 1,000,000 paths */
    public ProjectionSettings {
        Interval.checkLevel(level);
        if (paths < 100 || paths > 1_000_000) {
            throw new IllegalArgumentException("No simulation: " + paths + " paths");
        }
    }

    public ProjectionSettings withLevel(double newLevel) {
        return new ProjectionSettings(newLevel, xmr, seed, paths);
    }

    public ProjectionSettings withXmr(XmrSettings settings) {
        return new ProjectionSettings(level, settings, seed, paths);
    }
}
