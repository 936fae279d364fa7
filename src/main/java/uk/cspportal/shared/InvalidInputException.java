package uk.cspportal.shared;

import java.util.List;

/** What was given cannot be taken as it is; every problem names its place and its remedy. */
public class InvalidInputException extends RuntimeException {

    /** One problem: the field or JSON pointer, and the remedy in words. */
    public record Problem(String place, String remedy) {}

    private final transient List<Problem> problems;

    public InvalidInputException(String place, String remedy) {
        this(List.of(new Problem(place, remedy)));
    }

    public InvalidInputException(List<Problem> problems) {
        super(problems.stream()
                .map(Problem::remedy)
                .reduce((a, b) -> a + " " + b)
                .orElse(""));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
