package uk.cspportal.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was tried, by whom, and how it ended: kept as a table in the build's output, and every hole is a failure. */
final class Matrix {

    private final String name;
    private final List<Cell> cells = new ArrayList<>();

    Matrix(String name) {
        this.name = name;
    }

    /** One attempt: {@code expected} is what the table of roles in the design says. */
    record Cell(String thing, String operation, String who, String expected, String outcome) {

        boolean isHole() {
            return !expected.equals(outcome);
        }
    }

    void add(String thing, String operation, Persona who, Object expected, Object outcome) {
        cells.add(new Cell(thing, operation, who.name(), String.valueOf(expected), String.valueOf(outcome)));
    }

    void hasNoHole() throws IOException {
        var folder = Files.createDirectories(Path.of("target/isolation-matrix"));
        var lines = new ArrayList<>(List.of("thing,operation,who,expected,outcome"));
        cells.forEach(c -> lines.add(String.join(",", c.thing, c.operation, c.who, c.expected, c.outcome)));
        Files.write(folder.resolve(name + ".csv"), lines);
        Files.writeString(
                folder.resolve(name + ".txt"),
                "%d cells, %d of them admitted%n"
                        .formatted(
                                cells.size(),
                                cells.stream()
                                        .filter(c -> c.outcome.equals("true"))
                                        .count()));
        assertThat(cells.stream().filter(Cell::isHole).toList()).as(name).isEmpty();
        assertThat(cells.stream().map(Cell::outcome).distinct())
                .as("both what is admitted and what is not")
                .hasSizeGreaterThan(1);
    }
}
