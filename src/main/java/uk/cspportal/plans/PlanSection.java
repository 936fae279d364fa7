package uk.cspportal.plans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.cspportal.shared.Messages;

/**
 * What can be written in one of the sections that a plan prints beside its priorities. The sections are described in
 * {@code reference/plan-sections.json}, in printed order, so that forms and pages follow from one description.
 */
public record PlanSection(String key, List<SectionField> fields) {

    private static final List<PlanSection> ALL = read();

    public PlanSection {
        fields = List.copyOf(fields);
    }

    public static List<PlanSection> all() {
        return ALL;
    }

    public static Optional<PlanSection> find(String key) {
        return ALL.stream().filter(section -> section.key.equals(key)).findFirst();
    }

    public static PlanSection of(String key) {
        return find(key).orElseThrow();
    }

    public String name() {
        return Messages.text("plans.section." + key);
    }

    /** What a member is called on forms and pages. */
    public String label(String path) {
        return Messages.text("plans.section." + key + "." + (path.isEmpty() ? "value" : path.replace('/', '.')));
    }

    /** What a column of a table is called. */
    public String label(SectionField table, SectionField column) {
        return label(table.path().isEmpty() ? column.path() : table.path() + "/" + column.path());
    }

    /** What one of the choices of a column is called; the word itself where it is none of them. */
    public String choice(SectionField column, String word) {
        if (!column.choices().contains(word)) {
            return word;
        }
        var table = fields.stream()
                .filter(f -> f.columns().contains(column) && !f.path().isEmpty())
                .map(f -> f.path() + "/")
                .findFirst();
        return label(table.orElse("") + column.path() + "/" + word);
    }

    public SectionField field(String path) {
        return fields.stream()
                .filter(field -> field.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static List<PlanSection> read() {
        try (var in = new ClassPathResource("reference/plan-sections.json").getInputStream()) {
            return new JsonMapper()
                    .readTree(in)
                    .valueStream()
                    .map(section -> new PlanSection(section.path("section").asString(), fields(section.path("fields"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SectionField> fields(JsonNode fields) {
        return fields.valueStream()
                .map(field -> new SectionField(
                        field.path("path").asString(),
                        SectionField.Kind.valueOf(upper(field, "kind", "")),
                        fields(field.path("columns")),
                        SectionField.Rows.valueOf(upper(field, "rows", "objects")),
                        field.has("empty"),
                        field.path("source").asString(""),
                        field.path("choices")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList(),
                        field.path("past").asBoolean(false)))
                .toList();
    }

    private static String upper(JsonNode field, String name, String otherwise) {
        return field.path(name).asString(otherwise).toUpperCase(Locale.ROOT);
    }
}
