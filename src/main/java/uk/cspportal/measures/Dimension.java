package uk.cspportal.measures;

import java.util.regex.Pattern;
import uk.cspportal.shared.Messages;

/**
 * Which part of a measure a figure is of, in the figure's key: {@code ethnicity=black}, {@code
 * ward=oldfield}. A figure of everything the measure counts has none.
 */
public record Dimension(String name, String category) {

    /** The key of a figure that is not of a part. */
    public static final String WHOLE = "";

    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9-]{0,57}");

    public Dimension {
        if (!WORD.matcher(name).matches() || !WORD.matcher(category).matches()) {
            throw new IllegalArgumentException(Messages.text("measures.dimension.form", name + "=" + category));
        }
    }

    public static Dimension parse(String key) {
        int equals = key.indexOf('=');
        return new Dimension(key.substring(0, Math.max(equals, 0)), key.substring(equals + 1));
    }

    /** As it stands in the figure's key. */
    public String key() {
        return name + "=" + category;
    }
}
