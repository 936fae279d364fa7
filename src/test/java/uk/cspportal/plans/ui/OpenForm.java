package uk.cspportal.plans.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.shared.ui.Notice;

/** The form that is open, to type the same into all its fields at once; what can be chosen is chosen first. */
final class OpenForm {

    private final ChangeDialog dialog = _get(ChangeDialog.class);
    private final Map<Component, String> stood = new LinkedHashMap<>();
    private final Set<Component> left = new LinkedHashSet<>();

    OpenForm() {
        _find(dialog, Button.class, s -> s.withText("Add an entry")).forEach(Button::click);
        under(dialog).forEach(OpenForm::choose);
        under(dialog)
                .filter(f -> f instanceof TextField || f instanceof TextArea)
                .filter(Component::isVisible)
                .filter(f -> f instanceof HasEnabled field && field.isEnabled())
                .forEach(f -> stood.put(f, text(f).getValue()));
    }

    private static Stream<Component> under(Component parent) {
        return parent.getChildren().flatMap(child -> Stream.concat(Stream.of(child), under(child)));
    }

    @SuppressWarnings("unchecked")
    private static void choose(Component field) {
        switch (field) {
            case DatePicker day when day.isEmpty() -> day.setValue(LocalDate.of(2025, 4, 22));
            case Select<?> select
            when select.isEmpty() ->
                first((Select<Object>) select, select.getListDataView().getItems());
            case RadioButtonGroup<?> group
            when group.isEmpty() ->
                first((RadioButtonGroup<Object>) group, group.getListDataView().getItems());
            default -> {}
        }
    }

    private static void first(HasValue<?, Object> field, Stream<?> items) {
        items.findFirst().ifPresent(field::setValue);
    }

    /** Types a text into every field. */
    void type(String text) {
        left.addAll(stood.keySet());
        left.forEach(field -> text(field).setValue(text));
    }

    void save() {
        _click(_find(dialog, Button.class).getLast());
    }

    boolean isOpen() {
        return dialog.isOpened();
    }

    /** Whether every field was refused. */
    boolean isRefused() {
        return left.isEmpty();
    }

    /** Puts back what stood in the fields that are refused, and where nothing did {@code otherwise}; says why. */
    List<String> putBackRefused(String otherwise) {
        var refused = left.stream().filter(field -> !problem(field).isEmpty()).toList();
        var why = refused.stream().map(OpenForm::problem).toList();
        refused.forEach(field -> {
            left.remove(field);
            var before = String.valueOf(stood.get(field));
            text(field).setValue(before.isBlank() ? otherwise : before);
        });
        return why;
    }

    /** What was not refused, and what the form says of the whole. */
    @Override
    public String toString() {
        var names =
                left.stream().map(f -> f.getElement().getProperty("label", "")).toList();
        return names + " "
                + _find(dialog, Notice.class).stream()
                        .map(n -> n.getElement().getTextRecursively())
                        .toList();
    }

    /** At the field, or at the list or table in which it stands. */
    private static String problem(Component field) {
        for (var at = field; !(at instanceof ChangeDialog); at = at.getParent().orElseThrow()) {
            if (at instanceof HasValidation checked && checked.isInvalid()) {
                return String.valueOf(checked.getErrorMessage());
            }
        }
        return "";
    }

    @SuppressWarnings("unchecked")
    private static HasValue<?, String> text(Component field) {
        return (HasValue<?, String>) field;
    }
}
