package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.plans.PlanSection;
import uk.cspportal.plans.SectionField;
import uk.cspportal.plans.SectionWords;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.DataTable;

/** A section to read, as its description orders it: short facts first, then lists and tables under their names. */
final class SectionText {

    private final PlanSection section;
    private final JsonNode content;

    SectionText(String key, ObjectNode annex) {
        section = PlanSection.of(key);
        content = annex.path(key);
    }

    String name() {
        return section.name();
    }

    /** Everything but the members named; empty where there is nothing to read. */
    List<Component> without(String... left) {
        var fields = section.fields().stream()
                .filter(field -> !List.of(left).contains(field.path()))
                .toList();
        var facts = new DescriptionList();
        facts.addClassName("plan-facts");
        var rest = new ArrayList<Component>();
        for (var field : fields) {
            var value = field.in(content);
            switch (field.kind()) {
                case LIST, NUMBERS -> rest.addAll(PlanText.bullets(heading(field), texts(value)));
                case TABLE -> rest.addAll(table(field, value));
                default -> fact(facts, section.label(field.path()), words(value));
            }
        }
        if (facts.getChildren().findAny().isPresent()) {
            rest.addFirst(facts);
        }
        return rest;
    }

    private static void fact(DescriptionList facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Div(new DescriptionList.Term(label), new DescriptionList.Description(value)));
        }
    }

    private String heading(SectionField field) {
        return section.label(field.path());
    }

    /** Columns in which no row says anything are left out; of names alone a list is enough. */
    private List<Component> table(SectionField field, JsonNode rows) {
        var cells = rows.valueStream().map(row -> cells(field, row)).toList();
        var used = new ArrayList<Integer>();
        for (int i = 0; i < field.columns().size(); i++) {
            int column = i;
            if (cells.stream().anyMatch(row -> !row.get(column).isEmpty())) {
                used.add(i);
            }
        }
        if (used.size() < 2) {
            return PlanText.bullets(
                    heading(field),
                    cells.stream()
                            .flatMap(row -> row.stream().filter(text -> !text.isEmpty()))
                            .toList());
        }
        var table = new DataTable(heading(field)).stacked().compact();
        used.forEach(i -> table.column(section.label(field, field.columns().get(i))));
        cells.forEach(
                row -> table.row(used.stream().map(i -> new Span(row.get(i))).toArray(Component[]::new)));
        return List.of(new H3(heading(field)), table);
    }

    private static List<String> cells(SectionField field, JsonNode row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < field.columns().size(); i++) {
            var column = field.columns().get(i);
            cells.add(words(row.isArray() ? row.path(i) : row.isString() && i == 0 ? row : column.in(row)));
        }
        return cells;
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream()
                .map(SectionText::words)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String words(JsonNode value) {
        if (value.isBoolean()) {
            return Messages.text(value.asBoolean() ? "plans.sections.yes" : "plans.sections.no");
        }
        if (value.isNumber()) {
            return SectionWords.number(value);
        }
        return value.isContainer() || value.isNull() ? "" : value.asString("");
    }
}
