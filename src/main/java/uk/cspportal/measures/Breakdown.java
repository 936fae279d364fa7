package uk.cspportal.measures;

import java.util.List;

/**
 * The parts into which a measure is broken down by one dimension: by category (types of anti-social
 * behaviour), by group of people (five ethnicity groups) or by area beneath the tenant (wards).
 */
public record Breakdown(String dimension, Kind kind, List<Category> categories) {

    /** What the parts are; those of people fall under disclosure control. */
    public enum Kind {
        CATEGORY,
        GROUP,
        AREA
    }

    /** One part: as it stands in the key of its figures, and as people read it. */
    public record Category(String key, String title) {}
}
