package uk.cspportal.measures.rest;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.statistics.ProjectionMethod;
import uk.cspportal.measures.statistics.XmrSettings;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;

/** Reads query parameters after the checks of who calls; what cannot be read is refused with its name and a remedy. */
final class QueryParameters {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final int LONGEST_RUN = 100;
    private static final int LONGEST_REASON = 500;
    private static final int SHOWN = 40;
    private static final double USUAL_LEVEL = 0.95;
    private static final double LOWEST_LEVEL = 0.5;
    private static final double HIGHEST_LEVEL = 0.999;

    private QueryParameters() {}

    /** The end of a London day; empty for what is known now. */
    static Optional<Instant> asKnownOn(@Nullable String text) {
        return Optional.ofNullable(text).map(given -> {
            try {
                var day = LocalDate.parse(given);
                if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                    return day.plusDays(1)
                            .atStartOfDay(Formats.LONDON)
                            .toInstant()
                            .minus(1, ChronoUnit.MICROS);
                }
            } catch (DateTimeException e) {
                throw refused("asKnownOn", given, e);
            }
            throw refused("asKnownOn", given, null);
        });
    }

    static Optional<Period> period(String name, @Nullable String text) {
        return Optional.ofNullable(text).map(given -> {
            try {
                var period = Period.parse(given);
                if (period.start().getYear() >= FIRST_YEAR && period.end().getYear() <= LAST_YEAR) {
                    return period;
                }
            } catch (IllegalArgumentException e) {
                throw refused(name, given, e);
            }
            throw refused(name, given, null);
        });
    }

    static Period requiredPeriod(String name, @Nullable String text) {
        return period(name, text == null ? "" : text).orElseThrow();
    }

    /** The calendar year in which a financial year, {@code 2025-26}, begins. */
    static int year(@Nullable String text) {
        var given = text == null ? "" : text;
        try {
            return Quarter.parse(given + "-Q1").startYear();
        } catch (IllegalArgumentException e) {
            throw refused("year", given, e);
        }
    }

    static double level(@Nullable String text) {
        if (text == null) {
            return USUAL_LEVEL;
        }
        var level = target("level", text);
        if (level == null || level < LOWEST_LEVEL || level > HIGHEST_LEVEL) {
            throw refused("level", text, null);
        }
        return level;
    }

    /** Null for the best that the figures allow. */
    static @Nullable ProjectionMethod method(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return ProjectionMethod.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw refused("method", text, e);
        }
    }

    static boolean partial(@Nullable String mode) {
        if (mode != null && !mode.equals("partial")) {
            throw refused("mode", mode, null);
        }
        return mode != null;
    }

    /** Why something is revised; nothing but spaces is no reason. */
    static @Nullable String reason(@Nullable String text) {
        if (text != null && text.length() > LONGEST_REASON) {
            throw refused("reason", text.substring(0, SHOWN) + "…", null);
        }
        return text == null || text.isBlank() ? null : text.strip();
    }

    static XmrSettings settings(
            @Nullable String screenOutliers,
            @Nullable String trendLength,
            @Nullable String shiftLength,
            @Nullable String target) {
        var defaults = XmrSettings.DEFAULTS;
        return new XmrSettings(
                length("trendLength", trendLength, defaults.trendLength()),
                length("shiftLength", shiftLength, defaults.shiftLength()),
                screening(screenOutliers, defaults.screenOutliers()),
                target("target", target));
    }

    private static int length(String name, @Nullable String text, int otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            int length = Integer.parseInt(text);
            if (length >= 2 && length <= LONGEST_RUN) {
                return length;
            }
        } catch (NumberFormatException e) {
            throw refused(name, text, e);
        }
        throw refused(name, text, null);
    }

    private static boolean screening(@Nullable String text, boolean otherwise) {
        if (text == null) {
            return otherwise;
        }
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused("screenOutliers", text, null);
        };
    }

    private static @Nullable Double target(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            double target = new BigDecimal(text).doubleValue();
            if (Double.isFinite(target)) {
                return target;
            }
        } catch (NumberFormatException e) {
            throw refused(name, text, e);
        }
        throw refused(name, text, null);
    }

    private static IllegalArgumentException refused(String name, String text, @Nullable Exception cause) {
        return new IllegalArgumentException(
                Messages.text("measures.api.refused", name, text, Messages.text("measures.api.remedy." + name)), cause);
    }
}
