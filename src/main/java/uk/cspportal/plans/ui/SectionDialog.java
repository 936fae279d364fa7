package uk.cspportal.plans.ui;

import com.vaadin.flow.component.AbstractField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;
import uk.cspportal.plans.PlanSection;
import uk.cspportal.plans.SectionField.Kind;
import uk.cspportal.plans.SectionForm;
import uk.cspportal.plans.SectionInput;
import uk.cspportal.plans.StaleSectionException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.ChangeDialog;

/** One section of a draft as a form, made of its description. */
final class SectionDialog {

    private final PlanSection section;
    private final ChangeDialog dialog;
    private final AtomicReference<JsonNode> seen;
    private final Map<String, AbstractField<?, String>> fields = new LinkedHashMap<>();
    private final Map<String, RowsField> tables = new LinkedHashMap<>();

    SectionDialog(PlanSection section, JsonNode stands) {
        this.section = section;
        seen = new AtomicReference<>(stands);
        dialog = new ChangeDialog(section.name(), "plans.part.empty.");
        var shown = SectionForm.shown(section, stands);
        for (var field : section.fields()) {
            var label = section.label(field.path());
            if (field.kind() == Kind.TABLE) {
                var table = new RowsField(section, field, shown.tables().get(field.path()));
                tables.put(field.path(), table);
                dialog.optional(field.path(), table);
            } else {
                var one =
                        SectionInputs.field(section, field, label, shown.texts().get(field.path()));
                fields.put(field.path(), one);
                dialog.optional(field.path(), one);
            }
        }
        if (!tables.isEmpty()) {
            dialog.setWidth("860px");
        }
    }

    /** @param saved done after the section was saved */
    void open(SectionSave save, Runnable saved) {
        dialog.openWithoutReason(Messages.text("plans.part.save"), () -> {
            var now = SectionForm.write(section, seen.get(), typed());
            try {
                save.save(seen.get(), now);
            } catch (StaleSectionException e) {
                seen.set(e.theirs());
                throw e;
            }
            saved.run();
        });
    }

    private SectionInput typed() {
        var texts = new LinkedHashMap<String, String>();
        fields.forEach((path, field) -> texts.put(path, SectionInputs.text(field)));
        var rows = new LinkedHashMap<String, java.util.List<SectionInput.Row>>();
        tables.forEach((path, table) -> rows.put(path, table.rows()));
        return new SectionInput(texts, rows);
    }

    /** What to do with a section that was written. */
    @FunctionalInterface
    interface SectionSave {
        void save(JsonNode seen, JsonNode now);
    }
}
