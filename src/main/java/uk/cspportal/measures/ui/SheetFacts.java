package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.MeasureDefinition;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.KeyFacts;

/** A reference sheet to read: what is counted, how it is compared, where the figures come from. */
final class SheetFacts {

    static final List<String> COUNTED =
            List.of("unit", "polarity", "frequency", "denominator", "denominatorSource", "legalSource", "validFrom");
    static final List<String> COMPARED =
            List.of("changeMethod", "changeDecimals", "flatBand", "valueDecimals", "minimum", "maximum", "disclosure");
    static final List<String> COMES_FROM = List.of("source", "publisher", "lagDays", "owner", "objective");

    private SheetFacts() {}

    static Component[] cards(MeasureDefinition sheet) {
        return new Component[] {
            new Card(Messages.text("sheet.counted"), text("definition", sheet.definition()), facts(COUNTED, sheet)),
            new Card(Messages.text("sheet.compared"), facts(COMPARED, sheet)),
            new Card(Messages.text("sheet.comes-from"), facts(COMES_FROM, sheet)),
            new Card(
                    SheetWords.label("limitations"),
                    text("limitations", sheet.details().limitations()))
        };
    }

    private static Component text(String field, @Nullable String text) {
        var words = new Paragraph(text == null ? Messages.text("sheet.not-said." + field) : text);
        words.addClassName(text == null ? "muted" : "sheet-text");
        return words;
    }

    private static KeyFacts facts(List<String> fields, MeasureDefinition sheet) {
        var facts = new KeyFacts();
        facts.addClassName("reading");
        fields.stream()
                .filter(field -> sheet.denominator() != null || !field.equals("denominatorSource"))
                .forEach(field -> facts.row(SheetWords.label(field), value(SheetWords.value(field, sheet))));
        return facts;
    }

    private static Span value(String words) {
        var value = new Span(words.isEmpty() ? Messages.text("sheet.not-said") : words);
        if (words.isEmpty()) {
            value.addClassName("muted");
        }
        return value;
    }
}
