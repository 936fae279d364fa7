package uk.cspportal.returns.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds numbers typed in a text that look like a figure of the table and differ from it: within a tenth of
 * it, not said to be rough, not a year, and none of the numbers the table shows elsewhere. A pointer for
 * whoever signs, never a refusal.
 */
final class TextNumbers {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.,/£-])(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(%| per ?cent)?(?![\\w/-]|[.,]\\d)");
    private static final Pattern ROUGH =
            Pattern.compile("(?i)\\b(about|around|some|nearly|almost|over|under|than|roughly|approximately)\\s*$");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final BigDecimal SMALLEST = BigDecimal.TEN;
    private static final BigDecimal NEAR = new BigDecimal("0.1");

    private TextNumbers() {}

    /**
     * @param figure what the table says
     * @param percent whether it is a share; only numbers with a percent sign are compared with one
     * @param known the other numbers that the table shows for the measure
     */
    static List<String> differing(String text, BigDecimal figure, boolean percent, Collection<BigDecimal> known) {
        if (figure.abs().compareTo(SMALLEST) < 0) {
            return List.of();
        }
        return NUMBER.matcher(text)
                .results()
                .filter(found -> (found.group(3) != null) == percent)
                .filter(found -> !YEAR.matcher(found.group()).matches())
                .filter(found ->
                        !ROUGH.matcher(text.substring(0, found.start())).find())
                .filter(found -> isNear(number(found), figure))
                .filter(found ->
                        !says(number(found), figure) && known.stream().noneMatch(one -> says(number(found), one)))
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static BigDecimal number(MatchResult found) {
        var decimals = found.group(2) == null ? "" : found.group(2);
        return new BigDecimal(found.group(1).replace(",", "") + decimals);
    }

    private static boolean isNear(BigDecimal typed, BigDecimal figure) {
        return typed.subtract(figure).abs().compareTo(figure.abs().multiply(NEAR)) <= 0;
    }

    /** As exactly as it was typed. */
    private static boolean says(BigDecimal typed, BigDecimal figure) {
        return figure.setScale(typed.scale(), RoundingMode.HALF_UP).compareTo(typed) == 0;
    }
}
