package uk.cspportal.plans.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import uk.cspportal.plans.AssuranceEntry;
import uk.cspportal.plans.AssuranceGiven;
import uk.cspportal.plans.AssuranceLevel;
import uk.cspportal.plans.Objective;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.shared.ui.DateField;

/** What an entry of the assurance log asks for; a correction begins with what it corrects. */
final class AssuranceDialog {

    private static final String EMPTY = "plans.assurance.empty.";

    private final RadioButtonGroup<AssuranceLevel> level =
            new RadioButtonGroup<>(Messages.text("plans.assurance.field.level"));
    private final DateField on = new DateField(Messages.text("plans.assurance.field.on"));
    private final TextArea evidence = new TextArea(Messages.text("plans.assurance.field.evidence"));

    private AssuranceDialog() {
        level.setItems(AssuranceLevel.values());
        level.setItemLabelGenerator(value -> Messages.text("plans.assurance.choice", value));
        evidence.setHelperText(Messages.text("plans.assurance.field.evidence.hint"));
    }

    static void record(Objective objective, SerializableConsumer<AssuranceGiven> save, Runnable done) {
        new AssuranceDialog().open("plans.assurance.write", objective.title(), save, done);
    }

    static void correct(
            Objective objective, AssuranceEntry wrong, SerializableConsumer<AssuranceGiven> save, Runnable done) {
        var dialog = new AssuranceDialog();
        dialog.level.setValue(wrong.level());
        dialog.on.setValue(wrong.on());
        dialog.evidence.setValue(wrong.evidence());
        dialog.open(
                "plans.assurance.correct",
                Messages.text("plans.assurance.correct.what", objective.title(), Formats.date(wrong.on())),
                save,
                done);
    }

    private void open(String title, String explain, SerializableConsumer<AssuranceGiven> save, Runnable done) {
        new ChangeDialog(Messages.text(title), EMPTY)
                .explain(explain)
                .required("level", level)
                .required("on", on)
                .required("evidence", evidence)
                .openWithoutReason(Messages.text("plans.assurance.save"), () -> {
                    save.accept(new AssuranceGiven(on.getValue(), level.getValue(), evidence.getValue()));
                    done.run();
                });
    }
}
