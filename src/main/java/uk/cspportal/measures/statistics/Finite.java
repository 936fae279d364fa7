package uk.cspportal.measures.statistics;

/**
 * The gate for doubles. Inside these bounds no formula of the package can overflow, so nothing that comes out is NaN or
 * infinite; no figure of community safety is anywhere near them.
 */
final class Finite {

    private static final double LARGEST = 1e30;
    private static final double SMALLEST = 1e-30;

    private Finite() {}

    /** @throws IllegalArgumentException if the number is NaN, infinite, or too large or small to be a figure */
    static double check(double number) {
        double size = Math.abs(number);
        if (!(size == 0 || (size >= SMALLEST && size <= LARGEST))) {
            throw new IllegalArgumentException("Not a finite number of a figure's size: " + number);
        }
        return number;
    }

    /** @throws IllegalArgumentException as {@link #check}, or if the number is not above zero */
    static double positive(double number) {
        if (!(number > 0)) {
            throw new IllegalArgumentException("Not above zero: " + number);
        }
        return check(number);
    }
}
