package uk.cspportal.measures.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Formula;
import uk.cspportal.measures.Formula.Kind;
import uk.cspportal.measures.Measure;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.ChangeDialog;

/** The fields of a formula; only those of its kind are shown. */
final class FormulaFields {

    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>(Messages.text("sheet.formula.kind"));
    private final MultiSelectComboBox<Measure> components =
            new MultiSelectComboBox<>(Messages.text("sheet.formula.components"));
    private final ComboBox<Measure> counted = new ComboBox<>(Messages.text("sheet.formula.counted"));
    private final ComboBox<Measure> of = new ComboBox<>(Messages.text("sheet.formula.of"));
    private final TextField per = new TextField(Messages.text("sheet.formula.per"));

    FormulaFields(List<Measure> others, Optional<Formula> standing, @Nullable String denominator) {
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(k -> Messages.text("sheet.formula.kind", k));
        kind.setHelperText(
                denominator == null
                        ? Messages.text("sheet.formula.kind.no-denominator")
                        : Messages.text("sheet.formula.kind.denominator", denominator));
        components.setItems(others);
        Stream.of(counted, of).forEach(box -> {
            box.setItems(others);
            box.setItemLabelGenerator(m -> m.sheet().shortTitle());
        });
        components.setItemLabelGenerator(m -> m.sheet().shortTitle());
        components.setSelectedItemsOnTop(true);
        per.setHelperText(Messages.text("sheet.formula.per.hint"));
        kind.addValueChangeListener(e -> arrange());
        kind.setValue(standing.map(Formula::kind).orElse(Kind.SUM));
        standing.ifPresent(formula -> fill(formula, others));
        arrange();
    }

    void addTo(ChangeDialog dialog) {
        dialog.required("kind", kind)
                .required("components", components)
                .required("counted", counted)
                .required("of", of)
                .required("per", per);
    }

    Formula read() {
        return switch (kind.getValue()) {
            case SUM ->
                new Formula(
                        Kind.SUM,
                        components.getValue().stream()
                                .map(Measure::key)
                                .sorted()
                                .toList(),
                        1);
            case RATIO ->
                new Formula(
                        Kind.RATIO,
                        List.of(counted.getValue().key(), of.getValue().key()),
                        TypedNumber.whole("per", per.getValue()));
            case RATE ->
                new Formula(Kind.RATE, List.of(counted.getValue().key()), TypedNumber.whole("per", per.getValue()));
        };
    }

    private void fill(Formula formula, List<Measure> others) {
        var parts = new ArrayList<Measure>();
        formula.parts()
                .forEach(key -> others.stream()
                        .filter(m -> m.key().equals(key))
                        .findFirst()
                        .ifPresent(parts::add));
        per.setValue(String.valueOf(formula.per()));
        if (formula.kind() == Kind.SUM) {
            components.setValue(parts);
        } else {
            counted.setValue(parts.getFirst());
            of.setValue(formula.kind() == Kind.RATIO ? parts.getLast() : null);
        }
    }

    private void arrange() {
        var chosen = kind.getValue();
        components.setVisible(chosen == Kind.SUM);
        counted.setVisible(chosen != Kind.SUM);
        of.setVisible(chosen == Kind.RATIO);
        per.setVisible(chosen != Kind.SUM);
    }
}
