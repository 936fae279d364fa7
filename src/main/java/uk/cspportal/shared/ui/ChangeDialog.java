package uk.cspportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;

/** A change, most with their reason. Stays open, with all that was typed, until it is saved or put aside. */
public final class ChangeDialog extends Dialog {

    private static final String REASON = "reason";

    private final Div notices = new Div();
    private final Div form = new Div(notices);
    private final TextArea reason = new TextArea(Messages.text("ui.change.reason"));
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final String emptyKeys;

    /** @param emptyKeys begins the keys of what to say of a field that must not be empty; its place ends them */
    public ChangeDialog(String title, String emptyKeys) {
        this.emptyKeys = emptyKeys;
        setHeaderTitle(title);
        addClassName("change-dialog");
        setCloseOnOutsideClick(false);
        setWidth("560px");
        form.addClassNames("stack", "tight", "form");
        notices.addClassName("notices");
        reason.setHelperText(Messages.text("ui.change.reason.hint"));
    }

    /** A line that says what the change does. */
    public ChangeDialog explain(String text) {
        form.add(new Paragraph(text));
        return this;
    }

    /** A field whose problems the service names by {@code place}. */
    public ChangeDialog optional(String place, Component field) {
        fields.put(place, field);
        if (field instanceof HasSize sized) {
            sized.setWidthFull();
        }
        if (field instanceof HasValidationProperties validated) {
            validated.setManualValidation(true);
        }
        form.add(field);
        return this;
    }

    /** As {@link #optional}, but must be filled wherever it is shown. */
    public ChangeDialog required(String place, Component field) {
        required.add(place);
        return optional(place, field);
    }

    /**
     * Asks for the reason and opens.
     *
     * @param act what the button does, in words
     * @param save told the reason; what it refuses is shown at the fields
     */
    public void open(String act, SerializableConsumer<String> save) {
        required(REASON, reason);
        openWithoutReason(act, () -> save.accept(reason.getValue()));
    }

    /** As {@link #open(String, SerializableConsumer)}, for what explains itself. */
    public void openWithoutReason(String act, SerializableRunnable save) {
        var keep = new Button(act, click -> save(save));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(new Button(Messages.text("ui.change.cancel"), click -> close()), keep);
        acts.addClassName("dialog-acts");
        add(form, acts);
        addOpenedChangeListener(e -> {
            if (e.isOpened()) {
                focus(fields.values().stream().findFirst().orElse(keep));
            }
        });
        open();
    }

    private void save(SerializableRunnable save) {
        notices.removeAll();
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
        var empty = empty();
        if (!empty.isEmpty()) {
            refuse(empty);
            return;
        }
        try {
            save.run();
            close();
        } catch (InvalidInputException e) {
            refuse(e.problems());
        } catch (ConflictException e) {
            notices.add(new Notice(Notice.Kind.ERROR, String.valueOf(e.getMessage())));
        }
    }

    /** Asked here as well as in the service, because a day that is not entered cannot be sent there. */
    private List<Problem> empty() {
        var problems = new ArrayList<Problem>();
        for (var place : required) {
            var field = fields.get(place);
            if (field.isVisible() && field instanceof HasValue<?, ?> value && isEmpty(value)) {
                problems.add(new Problem(place, Messages.text(emptyKeys + place)));
            }
        }
        return problems;
    }

    private static boolean isEmpty(HasValue<?, ?> field) {
        return field.isEmpty() || field.getValue() instanceof String text && text.isBlank();
    }

    /** Each problem at its field; the focus goes to the first. */
    private void refuse(List<Problem> problems) {
        Component first = null;
        for (var problem : problems) {
            var field = fields.get(problem.place());
            if (field == null) {
                notices.add(new Notice(Notice.Kind.ERROR, problem.remedy()));
                continue;
            }
            ((HasValidation) field).setErrorMessage(problem.remedy());
            ((HasValidation) field).setInvalid(true);
            first = first == null ? field : first;
        }
        focus(first);
    }

    private static void focus(@Nullable Component component) {
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
