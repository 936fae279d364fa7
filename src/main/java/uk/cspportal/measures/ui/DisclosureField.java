package uk.cspportal.measures.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.Stream;
import uk.cspportal.measures.statistics.DisclosurePolicy;
import uk.cspportal.shared.Messages;

/** How small numbers are kept from the public, as the code of a policy; typed nonsense makes a code that is none. */
final class DisclosureField extends CustomField<String> {

    /** The kinds of policy, each with the numbers it needs. */
    private enum Way {
        NONE(false, false),
        THRESHOLD(true, false),
        ROUND(false, true),
        THRESHOLD_ROUND(true, true);

        private final boolean counts;
        private final boolean rounds;

        Way(boolean counts, boolean rounds) {
            this.counts = counts;
            this.rounds = rounds;
        }
    }

    private final Select<Way> way = new Select<>();
    private final TextField threshold = number("sheet.disclosure.n", "5");
    private final TextField base = number("sheet.disclosure.base", "5");
    private final Checkbox zeros = new Checkbox(Messages.text("sheet.disclosure.hide-zeros"));

    DisclosureField(String label, int everyMillis) {
        setLabel(label);
        setWidthFull();
        way.setItems(Way.values());
        way.setItemLabelGenerator(w -> Messages.text("sheet.disclosure.way", w));
        way.setAriaLabel(label);
        way.addClassName("disclosure-way");
        way.setValue(Way.NONE);
        way.addValueChangeListener(e -> arrange());
        Stream.<HasValue<?, ?>>of(way, threshold, base, zeros)
                .forEach(part -> part.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        updateValue();
                    }
                }));
        threshold.setValueChangeTimeout(everyMillis);
        base.setValueChangeTimeout(everyMillis);
        var parts = new Div(way, threshold, base, zeros);
        parts.addClassNames("cluster", "disclosure-parts");
        add(parts);
        arrange();
    }

    @Override
    protected String generateModelValue() {
        var chosen = way.getValue();
        var suffix = chosen.counts && zeros.getValue() ? DisclosurePolicy.ZEROS : "";
        return switch (chosen) {
            case NONE -> DisclosurePolicy.none().code();
            case THRESHOLD -> "THRESHOLD_" + threshold.getValue().strip() + suffix;
            case ROUND -> "ROUND_" + base.getValue().strip();
            case THRESHOLD_ROUND ->
                "THRESHOLD_" + threshold.getValue().strip() + "_ROUND_"
                        + base.getValue().strip() + suffix;
        };
    }

    @Override
    protected void setPresentationValue(String code) {
        boolean rounds = code.contains("ROUND_");
        boolean counts = code.startsWith("THRESHOLD_");
        way.setValue(counts ? rounds ? Way.THRESHOLD_ROUND : Way.THRESHOLD : rounds ? Way.ROUND : Way.NONE);
        zeros.setValue(code.endsWith(DisclosurePolicy.ZEROS));
        var numbers = code.replace(DisclosurePolicy.ZEROS, "")
                .replace("THRESHOLD_", "")
                .split("_?ROUND_", -1);
        if (counts) {
            threshold.setValue(numbers[0]);
        }
        if (rounds) {
            base.setValue(numbers[numbers.length - 1]);
        }
        arrange();
    }

    private void arrange() {
        threshold.setVisible(way.getValue().counts);
        zeros.setVisible(way.getValue().counts);
        base.setVisible(way.getValue().rounds);
    }

    private static TextField number(String key, String value) {
        var field = new TextField(Messages.text(key));
        field.addClassName("figure");
        field.setValue(value);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        return field;
    }
}
