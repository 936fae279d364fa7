package uk.cspportal.identity.ui.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Notice;

/**
 * Asks for what an act on people needs. What the service refuses is said at the field it is about,
 * and stays with what was typed until it is put right or put aside.
 */
final class PeopleDialog extends Dialog {

    private final Div notices = new Div();
    private final Div form = new Div(notices);
    private final Map<String, Component> fields = new LinkedHashMap<>();

    PeopleDialog(String title, String explanation) {
        setHeaderTitle(title);
        addClassName("action-dialog");
        setCloseOnOutsideClick(false);
        setWidth("560px");
        form.addClassNames("stack", "form");
        form.add(new Paragraph(explanation));
    }

    /** A field, and the place by which the service names its problems. */
    <T extends Component & HasValidationProperties> PeopleDialog field(String place, T field) {
        field.setManualValidation(true);
        if (field instanceof HasSize sized) {
            sized.setWidthFull();
        }
        fields.put(place, field);
        form.add(field);
        return this;
    }

    /** Opens the dialog with the words of its one act; it closes when the act has been done. */
    void open(String words, SerializableRunnable act) {
        var button = new Button(words, click -> run(act));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(new Button(Messages.text("people.cancel"), click -> close()), button);
        acts.addClassName("dialog-acts");
        add(form, acts);
        addOpenedChangeListener(e -> {
            if (e.isOpened()) {
                focus(fields.values().iterator().next());
            }
        });
        open();
    }

    private void run(SerializableRunnable act) {
        notices.removeAll();
        fields.values().forEach(field -> ((HasValidationProperties) field).setInvalid(false));
        try {
            act.run();
            close();
        } catch (InvalidInputException e) {
            refuse(e.problems());
        } catch (ConflictException e) {
            tell(String.valueOf(e.getMessage()));
        } catch (OptimisticLockingFailureException e) {
            tell(Messages.text("identity.people.changed-meanwhile"));
        }
    }

    private void refuse(List<Problem> problems) {
        for (var problem : problems.reversed()) {
            var field = fields.get(problem.place());
            if (field instanceof HasValidationProperties validated) {
                validated.setErrorMessage(problem.remedy());
                validated.setInvalid(true);
                focus(field);
            } else {
                tell(problem.remedy());
            }
        }
    }

    private void tell(String what) {
        notices.add(new Notice(Notice.Kind.ERROR, what));
    }

    private static void focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            field.getElement().callJsFunction("focus");
        }
    }
}
