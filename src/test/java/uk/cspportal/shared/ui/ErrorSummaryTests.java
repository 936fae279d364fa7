package uk.cspportal.shared.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorSummaryTests extends ComponentTest {

    private static final String ENTER_A_REASON = "Enter a reason for changing the figures";

    private final ErrorSummary summary = new ErrorSummary();

    @Test
    void isAbsentUntilThereIsAProblem() {
        assertThat(summary.isVisible()).isFalse();

        summary.show(List.of(new ErrorSummary.Problem(ENTER_A_REASON, new TextArea())));
        assertThat(summary.isVisible()).isTrue();

        summary.clear();
        assertThat(summary.isVisible()).isFalse();
    }

    @Test
    void isAnnouncedAndTakesTheFocus() {
        UI.getCurrent().add(summary);

        summary.show(List.of(new ErrorSummary.Problem(ENTER_A_REASON, null)));

        assertThat(summary.getElement().getAttribute("role")).isEqualTo("alert");
        assertThat(focusCalls()).isEqualTo(1);
    }

    @Test
    void leadsFromEachMessageToItsField() {
        var field = new TextArea("Reason");
        UI.getCurrent().add(summary, field);
        summary.show(List.of(new ErrorSummary.Problem(ENTER_A_REASON, field)));
        assertThat(focusCalls()).isEqualTo(1);

        _click(_get(summary, NativeButton.class, button -> button.withText(ENTER_A_REASON)));

        assertThat(focusCalls()).isEqualTo(1);
    }

    @Test
    void showsTheProblemsOfTheLastTryOnly() {
        UI.getCurrent().add(summary);
        summary.show(List.of(new ErrorSummary.Problem("First", null), new ErrorSummary.Problem("Second", null)));
        summary.show(List.of(new ErrorSummary.Problem("Third", null)));

        assertThat(_find(summary, ListItem.class))
                .singleElement()
                .satisfies(item -> assertThat(item.getText()).isEqualTo("Third"));
    }

    /** How often the browser was told to move the focus since this was last asked. */
    private static int focusCalls() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return (int) UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("focus"))
                .count();
    }
}
