package uk.cspportal.audit.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.cspportal.audit.AuditChoices;
import uk.cspportal.audit.AuditCriteria;
import uk.cspportal.audit.AuditWords;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.DateField;

/** Narrows the trail by person, act, thing and period; a choice is a new address. */
final class AuditFilters extends Div {

    private final ComboBox<String> person = new ComboBox<>();
    private final ComboBox<String> action = new ComboBox<>();
    private final TextField thing = new TextField();
    private final DateField from = new DateField();
    private final DateField to = new DateField();

    /** @param chosen takes the new criteria and the name of the filter that was changed */
    AuditFilters(AuditCriteria criteria, AuditChoices choices, BiConsumer<AuditCriteria, String> chosen) {
        addClassName("toolbar");
        set(person, AuditAddress.PERSON, choices.people(), criteria.person());
        person.setItemLabelGenerator(AuditFilters::name);
        set(action, AuditAddress.ACTION, byWords(choices.actions()), criteria.action());
        action.setItemLabelGenerator(AuditWords::what);
        thing.setLabel(Messages.text("audit.filter.thing"));
        thing.setPlaceholder(Messages.text("audit.filter.thing.example"));
        thing.setClearButtonVisible(true);
        thing.setValue(criteria.thing());
        set(from, AuditAddress.FROM, criteria.from());
        set(to, AuditAddress.TO, criteria.to());
        person.addValueChangeListener(e -> chosen.accept(criteria(), AuditAddress.PERSON));
        action.addValueChangeListener(e -> chosen.accept(criteria(), AuditAddress.ACTION));
        thing.addValueChangeListener(e -> chosen.accept(criteria(), AuditAddress.THING));
        from.addValueChangeListener(e -> chosen.accept(criteria(), AuditAddress.FROM));
        to.addValueChangeListener(e -> chosen.accept(criteria(), AuditAddress.TO));
        add(person, action, thing, from, to);
    }

    /** What an entry calls the portal itself is a word of ours, not a person's name. */
    static String name(String person) {
        return person.equals("portal") ? Messages.text("audit.portal") : person;
    }

    /** Puts the keyboard back where it was before the page was filled anew. */
    void focus(String filter) {
        switch (filter) {
            case AuditAddress.PERSON -> person.focus();
            case AuditAddress.ACTION -> action.focus();
            case AuditAddress.THING -> thing.focus();
            case AuditAddress.FROM -> from.focus();
            case AuditAddress.TO -> to.focus();
            default -> throw new IllegalArgumentException(filter);
        }
    }

    private AuditCriteria criteria() {
        return new AuditCriteria(
                Optional.ofNullable(person.getValue()).orElse(""),
                Optional.ofNullable(action.getValue()).orElse(""),
                thing.getValue().strip(),
                from.getValue(),
                to.getValue());
    }

    private static void set(ComboBox<String> box, String key, List<String> items, String value) {
        var offered = new ArrayList<>(items);
        if (!value.isEmpty() && !offered.contains(value)) {
            offered.add(value);
        }
        box.setLabel(Messages.text("audit.filter." + key));
        box.setPlaceholder(Messages.text("audit.filter.all"));
        box.setClearButtonVisible(true);
        box.setItems(offered);
        box.setValue(value.isEmpty() ? null : value);
    }

    private static void set(DateField picker, String key, @Nullable LocalDate value) {
        picker.setLabel(Messages.text("audit.filter." + key));
        picker.setClearButtonVisible(true);
        picker.setValue(value);
    }

    private static List<String> byWords(List<String> actions) {
        return actions.stream().sorted(Comparator.comparing(AuditWords::what)).toList();
    }
}
