package uk.cspportal.plans.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.cspportal.plans.ForcePlanHead;
import uk.cspportal.plans.ForcePlanPart;
import uk.cspportal.plans.ForcePlanSheet;
import uk.cspportal.plans.PlainText;
import uk.cspportal.plans.StaleForcePartException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.shared.ui.DateField;

/** The parts of a force plan as forms; who comes second sees the other’s text, and may save over it then. */
final class ForcePlanForms {

    private static final String EMPTY = "plans.force.empty.";

    private ForcePlanForms() {}

    /** Told the head and whether the plan in force is copied. */
    static void begin(BiConsumer<ForcePlanHead, Boolean> save) {
        var dialog = new ChangeDialog(Messages.text("plans.force.begin"), EMPTY);
        dialog.explain(Messages.text("plans.force.begin.explain"));
        var head = new Head(dialog, null);
        var copied = new Checkbox(Messages.text("plans.force.begin.copy"), true);
        dialog.optional("copy", copied);
        dialog.openWithoutReason(
                Messages.text("plans.force.begin.act"), () -> save.accept(head.value(), copied.getValue()));
    }

    static void head(ForcePlanSheet sheet, BiConsumer<Integer, ForcePlanHead> save) {
        var dialog = new ChangeDialog(Messages.text("plans.force.head"), EMPTY);
        var head = new Head(dialog, sheet.head());
        open(dialog, sheet.version(), version -> save.accept(version, head.value()));
    }

    static void priority(String title, ForcePlanSheet.@Nullable Priority now, int next, PrioritySave save) {
        var dialog = new ChangeDialog(title, EMPTY);
        var number = new TextField(Messages.text("plans.force.field.number"));
        number.setValue(String.valueOf(now == null ? next : now.number()));
        var words = area("title", now == null ? "" : now.title());
        var measures = area("measures", now == null ? "" : String.join("\n", now.measureKeys()));
        measures.setHelperText(Messages.text("plans.force.field.measures.hint"));
        dialog.required("number", number).required("title", words).optional("measures", measures);
        open(
                dialog,
                now == null ? 0 : now.version(),
                version -> save.save(
                        part(now == null ? null : now.id(), version),
                        number(number),
                        words.getValue(),
                        PlainText.items(measures.getValue())));
    }

    static void area(String title, ForcePlanSheet.@Nullable Area now, AreaSave save) {
        var dialog = new ChangeDialog(title, EMPTY);
        var words = area("wording", now == null ? "" : now.wording());
        var proposed = new Checkbox(Messages.text("plans.force.field.proposed"), now != null && now.proposed());
        dialog.required("wording", words).optional("proposed", proposed);
        open(
                dialog,
                now == null ? 0 : now.version(),
                version ->
                        save.save(part(now == null ? null : now.id(), version), words.getValue(), proposed.getValue()));
    }

    static void national(String title, ForcePlanSheet sheet, ForcePlanSheet.@Nullable National now, NationalSave save) {
        var dialog = new ChangeDialog(title, EMPTY);
        var words = area("title", now == null ? "" : now.title());
        var areas = new MultiSelectComboBox<ForcePlanSheet.Area>(Messages.text("plans.force.field.areas"));
        areas.setItems(sheet.areas());
        areas.setItemLabelGenerator(ForcePlanSheet.Area::wording);
        areas.setHelperText(Messages.text("plans.force.field.areas.hint"));
        var reason = area("reason", now == null || now.reason() == null ? "" : now.reason());
        if (now != null) {
            areas.setValue(sheet.areas().stream()
                    .filter(a -> now.areas().contains(a.id()))
                    .collect(Collectors.toSet()));
        }
        dialog.required("title", words).optional("areas", areas).optional("reason", reason);
        open(
                dialog,
                now == null ? 0 : now.version(),
                version -> save.save(
                        part(now == null ? null : now.id(), version),
                        words.getValue(),
                        areas.getValue().stream().map(ForcePlanSheet.Area::id).collect(Collectors.toSet()),
                        reason.isEmpty() ? null : reason.getValue()));
    }

    /** Once the other’s text was shown, saving again is meant. */
    private static void open(ChangeDialog dialog, int version, Consumer<Integer> save) {
        var seen = new AtomicInteger(version);
        dialog.openWithoutReason(Messages.text("plans.part.save"), () -> {
            try {
                save.accept(seen.get());
            } catch (StaleForcePartException e) {
                seen.set(e.version());
                throw e;
            }
        });
    }

    private static @Nullable ForcePlanPart part(@Nullable Long id, int version) {
        return id == null ? null : new ForcePlanPart(id, version);
    }

    private static int number(TextField field) {
        try {
            return Integer.parseInt(field.getValue().strip());
        } catch (NumberFormatException e) {
            throw new InvalidInputException("number", Messages.text("plans.problem.number"));
        }
    }

    private static TextArea area(String name, String value) {
        var area = new TextArea(Messages.text("plans.force.field." + name));
        area.setMaxHeight("220px");
        area.setValue(value);
        return area;
    }

    /** The fields of what a plan is called and when it applies. */
    private static final class Head {

        private final TextField title = new TextField(Messages.text("plans.force.field.title"));
        private final TextField period = new TextField(Messages.text("plans.force.field.period"));
        private final DateField from = day("from");
        private final DateField to = day("to");

        Head(ChangeDialog dialog, @Nullable ForcePlanHead now) {
            if (now != null) {
                title.setValue(now.title());
                period.setValue(now.period() == null ? "" : now.period());
                from.setValue(now.validFrom());
                to.setValue(now.validTo());
            }
            dialog.required("title", title)
                    .optional("period", period)
                    .required("from", from)
                    .optional("to", to);
        }

        ForcePlanHead value() {
            return new ForcePlanHead(
                    title.getValue().strip(),
                    period.isEmpty() ? null : period.getValue().strip(),
                    Objects.requireNonNull(from.getValue()),
                    to.getValue());
        }

        private static DateField day(String name) {
            var picker = new DateField(Messages.text("plans.force.field." + name));
            return picker;
        }
    }

    /** What to do with a priority that was written; {@code seen} is null for one more. */
    @FunctionalInterface
    interface PrioritySave {
        void save(@Nullable ForcePlanPart seen, int number, String title, List<String> measures);
    }

    /** As {@link PrioritySave}, of an area of focus. */
    @FunctionalInterface
    interface AreaSave {
        void save(@Nullable ForcePlanPart seen, String wording, boolean proposed);
    }

    /** As {@link PrioritySave}, of a national measure. */
    @FunctionalInterface
    interface NationalSave {
        void save(@Nullable ForcePlanPart seen, String title, Set<Long> areas, @Nullable String reason);
    }
}
