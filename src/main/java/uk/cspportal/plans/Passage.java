package uk.cspportal.plans;

import java.util.List;
import uk.cspportal.shared.Messages;

/**
 * What one part of a plan says: the unit in which plans are searched and their wording is checked.
 *
 * @param place its printed number, the key of its section, or empty for the plan itself
 * @param lines its texts, the first of which names it where it has a title
 */
public record Passage(Kind kind, String place, List<String> lines) {

    public Passage {
        lines = lines.stream()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What is printed under one number or heading. */
    public enum Kind {
        PLAN,
        PRIORITY,
        OBJECTIVE,
        GUIDELINE,
        CONTRIBUTION,
        ACRONYM,
        SECTION,
        NATIONAL
    }

    /** Where it stands, in words. */
    public String heading() {
        return kind == Kind.SECTION
                ? PlanSection.find(place).map(PlanSection::name).orElse(place)
                : Messages.text("plans.passage." + kind, place);
    }

    /** Its part on the page on which the plan is read. */
    public String anchor() {
        return switch (kind) {
            case PLAN -> PlanAnchor.PLAN;
            case PRIORITY -> PlanAnchor.priority(number(0));
            case OBJECTIVE -> PlanAnchor.objective(number(0), number(1));
            case GUIDELINE -> PlanAnchor.guideline(number(0));
            case CONTRIBUTION -> PlanAnchor.CONTRIBUTIONS;
            case ACRONYM -> PlanAnchor.GLOSSARY;
            case SECTION -> PlanAnchor.section(place);
            case NATIONAL -> PlanAnchor.NATIONAL;
        };
    }

    /** Its part in the editor. */
    public String editorAnchor() {
        return switch (kind) {
            case PLAN -> PlanAnchor.listed("title");
            case SECTION -> PlanAnchor.listed(place);
            default -> anchor();
        };
    }

    /** 0 in an unfinished draft that has no number there. */
    private int number(int turn) {
        var numbers = place.split("\\.", -1);
        return turn < numbers.length && numbers[turn].matches("\\d{1,6}") ? Integer.parseInt(numbers[turn]) : 0;
    }
}
