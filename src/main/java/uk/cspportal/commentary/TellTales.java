package uk.cspportal.commentary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Looks for what tells of a person or of a protective marking in a text that others are about to read.
 * It finds the usual forms only, so it asks and never refuses; that nothing was found proves nothing.
 */
public final class TellTales {

    /** What a find looks like. */
    public enum Kind {
        MARKING("(?i:\\bofficial[\\s:–-]*sensitive\\b)|\\bSECRET\\b|\\bCONFIDENTIAL\\b|\\bRESTRICTED\\b"),
        DATE_OF_BIRTH(
                "(?i)(?:\\b[\\p{L}’'-]+\\s+[\\p{L}’'-]+,?\\s*)?\\(?\\b(?:d\\.?o\\.?b\\.?|born(?: on)?|date of birth)\\b"
                        + "[\\s:]*\\d{1,2}(?:[./-]\\d{1,2}[./-]\\d{2,4}|\\s+\\p{L}{3,9}\\s+\\d{4})\\)?"),
        PHONE("(?<![\\w,.])(?:\\+44\\s?(?:\\(0\\)\\s?)?|0)\\d(?:[\\s-]?\\d){8,9}(?![\\w,])"),
        CRIME_NUMBER("(?i)\\b(?:crime|incident|log|niche|occurrence)\\s*(?:ref(?:erence)?|number|no\\.?|#)+[\\s:.]*"
                + "[A-Z0-9][A-Z0-9/-]*\\d[A-Z0-9/-]*|\\b\\d{2}/\\d{5,7}/\\d{2}\\b|\\b52\\d{8}\\b"),
        EMAIL("(?i)\\b[a-z0-9._%+-]+@[a-z0-9.-]+\\.[a-z]{2,}\\b"),
        POSTCODE("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}\\b");

        private final Pattern pattern;

        Kind(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    /**
     * A find.
     *
     * @param words as they stand in the text
     * @param line which line of the text, from 1
     */
    public record Find(Kind kind, String words, int line) {}

    private TellTales() {}

    /** In the order of the kinds, then of the text. */
    public static List<Find> in(String text) {
        var finds = new ArrayList<Find>();
        for (var kind : Kind.values()) {
            kind.pattern.matcher(text).results().forEach(found -> {
                int line = 1
                        + (int) text.substring(0, found.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                finds.add(new Find(kind, found.group().strip(), line));
            });
        }
        return List.copyOf(finds);
    }
}
