package uk.cspportal.plans.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.RoleHolder;
import uk.cspportal.plans.Activity;
import uk.cspportal.plans.ActivityBoard;
import uk.cspportal.plans.ActivityOrganisation;
import uk.cspportal.plans.ActivityProgress;
import uk.cspportal.plans.ActivityStatus;
import uk.cspportal.plans.ActivityTask;
import uk.cspportal.plans.Guideline;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.shared.ui.DateField;

/** What can be said of an activity: how far it is, and who does it by when. */
final class ActivityDialogs {

    private static final Role[] OWNERS = {
        Role.OFFICER, Role.APPROVER, Role.POLICE_LEAD, Role.ANALYST, Role.PROVIDER, Role.PERFORMANCE, Role.COMMISSIONER
    };

    private ActivityDialogs() {}

    /** A sentence is all that has to be typed: the likely status is chosen already. */
    static void update(Activity activity, SerializableConsumer<ActivityProgress> save, SerializableRunnable done) {
        var sentence = new TextArea(Messages.text("activities.field.sentence"));
        sentence.setHelperText(Messages.text("activities.field.sentence.hint"));
        var status = new RadioButtonGroup<ActivityStatus>(Messages.text("activities.field.status"));
        status.setItems(ActivityStatus.values());
        status.setItemLabelGenerator(value -> Messages.text("activities.status", value));
        status.setValue(activity.status() == ActivityStatus.PLANNED ? ActivityStatus.UNDER_WAY : activity.status());
        var evidence = new TextField(Messages.text("activities.field.evidence"));
        evidence.setHelperText(Messages.text("activities.field.evidence.hint"));
        var asked = new LearningFields.AskedOnce();
        boolean learnt = activity.task().learning() != null;
        if (learnt) {
            sentence.setHelperText(Messages.text("activities.field.recommendation.hint"));
        }
        new ChangeDialog(Messages.text("activities.update.title"), "activities.empty.")
                .explain(activity.wording())
                .required("sentence", sentence)
                .optional("status", status)
                .optional("evidence", evidence)
                .openWithoutReason(Messages.text("activities.update.save"), () -> {
                    if (learnt) {
                        asked.about("sentence", sentence.getValue(), evidence.getValue());
                    }
                    save.accept(new ActivityProgress(status.getValue(), sentence.getValue(), evidence.getValue()));
                    done.run();
                });
    }

    static void give(
            ActivityBoard board,
            Activity activity,
            SerializableConsumer<ActivityTask> save,
            SerializableRunnable done) {
        var task = activity.task();
        var organisation = choice(
                "organisation",
                List.of(ActivityOrganisation.values()),
                value -> Messages.text("activities.organisation", value),
                task.organisation());
        var name = new TextField(Messages.text("activities.field.name"));
        name.setHelperText(Messages.text("activities.field.name.hint"));
        name.setValue(task.organisationName());
        var role = choice("role", List.of(OWNERS), value -> Messages.text("identity.role", value), task.role());
        var due = new DateField(Messages.text("activities.field.due"));
        due.setValue(task.due());
        var holder = choice(
                "holder",
                board.holders(),
                RoleHolder::name,
                board.holders().stream()
                        .filter(one -> one.person().equals(task.handedTo()))
                        .findFirst()
                        .orElse(null));
        var milestone = choice(
                "milestone",
                board.milestones(),
                Guideline::shortTitle,
                board.milestones().stream()
                        .filter(g -> g.key().equals(task.milestoneKey()))
                        .findFirst()
                        .orElse(null));
        var dialog = new ChangeDialog(Messages.text("activities.give.title"), "activities.empty.")
                .explain(activity.wording())
                .optional("organisation", organisation)
                .optional("organisationName", name)
                .optional("role", role)
                .optional("due", due)
                .optional("handedTo", holder);
        if (!board.milestones().isEmpty()) {
            dialog.optional("milestone", milestone);
        }
        var learning = new LearningFields(task.learning());
        learning.addTo(dialog);
        dialog.openWithoutReason(Messages.text("activities.give.save"), () -> {
            var to = holder.getValue();
            var step = milestone.getValue();
            save.accept(new ActivityTask(
                    organisation.getValue(),
                    name.getValue(),
                    role.getValue(),
                    to == null ? null : to.person(),
                    due.getValue(),
                    step == null ? null : step.key(),
                    learning.value()));
            done.run();
        });
    }

    /** One of some, or none. */
    private static <T> Select<T> choice(
            String key, List<T> items, SerializableFunction<T, String> words, @Nullable T value) {
        var select = new Select<T>();
        select.setLabel(Messages.text("activities.field." + key));
        select.setHelperText(Messages.text("activities.field." + key + ".hint"));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Messages.text("activities.field." + key + ".none"));
        select.setItemLabelGenerator(
                item -> item == null ? Messages.text("activities.field." + key + ".none") : words.apply(item));
        if (value != null) {
            select.setValue(value);
        }
        return select;
    }
}
