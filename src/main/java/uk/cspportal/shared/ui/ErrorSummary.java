package uk.cspportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Messages;

/**
 * What has to be put right before the act can be done, in the words that stand at the fields. It
 * takes the focus when it appears, and each message leads to its field. Empty, it is not there.
 */
public final class ErrorSummary extends Div implements Focusable<ErrorSummary> {

    private final UnorderedList list = new UnorderedList();

    public ErrorSummary() {
        addClassNames("notice", "error", "error-summary");
        getElement().setAttribute("role", "alert");
        setTabIndex(-1);
        var heading = new Span(Messages.text("ui.errors.heading"));
        heading.addClassName("notice-heading");
        add(heading, list);
        setVisible(false);
    }

    /** Shows the problems and moves the focus here; without problems it disappears. */
    public void show(List<Problem> problems) {
        list.removeAll();
        problems.forEach(problem -> list.add(item(problem)));
        setVisible(!problems.isEmpty());
        if (!problems.isEmpty()) {
            focus();
        }
    }

    public void clear() {
        show(List.of());
    }

    private static ListItem item(Problem problem) {
        var field = problem.field();
        if (field == null) {
            return new ListItem(problem.message());
        }
        var link = new NativeButton(problem.message(), click -> {
            field.getElement().callJsFunction("scrollIntoView");
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        });
        link.addClassName("link-button");
        return new ListItem(link);
    }

    /** A message and the field it is about, or {@code null} where no single field is. */
    public record Problem(String message, @Nullable Component field) {}
}
