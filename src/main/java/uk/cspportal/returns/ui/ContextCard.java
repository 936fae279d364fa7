package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cspportal.returns.LineText;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.ErrorSummary.Problem;

/** The four texts of a line, each beside what was said last quarter. */
final class ContextCard extends Div {

    private final List<ContextBox> boxes;

    private ContextCard(Quarter quarter, String number, List<ContextBox> boxes) {
        this.boxes = boxes;
        var rows = new Div(boxes.toArray(Component[]::new));
        rows.addClassName("context-rows");
        add(new Card(Messages.text("returns.line.context", number), rows)
                .flush()
                .aside(Messages.text("returns.line.last-quarter", Formats.months(quarter.previous()))));
    }

    static ContextCard readOnly(ReturnLine line, Quarter quarter, String number) {
        return new ContextCard(
                quarter,
                number,
                Arrays.stream(LineText.values())
                        .map(text -> new ContextBox(text, line).readOnly())
                        .toList());
    }

    static ContextCard editable(LineEditing editing, Map<LineText, String> drafts, Quarter quarter, String number) {
        var line = editing.line();
        var card = new ContextCard(
                quarter,
                number,
                Arrays.stream(LineText.values())
                        .map(text -> new ContextBox(text, line).editable(editing, drafts.get(text)))
                        .toList());
        editing.onChange(now -> card.boxes.forEach(box -> box.follow(editing, now)));
        return card;
    }

    /** Makes every text that is in a box a version, also one that was only kept as a draft. */
    void write(LineEditing editing) {
        boxes.forEach(box -> box.write(editing));
    }

    /** What cannot be kept as it is, each at its box. */
    List<Problem> refused() {
        return boxes.stream()
                .flatMap(box -> box.refusal().map(why -> new Problem(why, box.field())).stream())
                .toList();
    }

    Optional<ContextBox> box(LineText which) {
        return boxes.stream().filter(box -> box.which() == which).findFirst();
    }
}
