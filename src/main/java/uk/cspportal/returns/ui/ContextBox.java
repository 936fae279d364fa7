package uk.cspportal.returns.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.returns.LineText;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.StaleLineException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Icon;

/**
 * One of the four texts of a line beside what was said last quarter. While somebody types, the text
 * goes to a private draft every second; leaving the box makes it a version.
 */
final class ContextBox extends Div {

    /** Texts may be longer; the count only says when they get long to read. */
    private static final int WORDS_ASKED = 150;

    private final LineText which;
    private final String key;
    private final String lastQuarter;
    private final TextArea box = new TextArea();
    private final Div needed = new Div();
    private final Span words = new Span();
    private final Div place = new Div();
    private final Span restored = new Span();
    private String standing;
    private boolean answered;
    private @Nullable NoUpdateChoice noUpdate;
    private @Nullable Conflict open;

    ContextBox(LineText which, ReturnLine line) {
        this.which = which;
        key = "returns.line.text." + which;
        stands(line);
        lastQuarter = line.lastQuarter().getOrDefault(which, "");
        addClassName("context-row");
        place.addClassName("context-text");
        add(place, lastQuarter());
    }

    /** Shows the text to those who may not change it. */
    ContextBox readOnly() {
        var said = answered ? Messages.text("returns.no-update") : standing;
        var text = new Paragraph(said.isBlank() ? Messages.text("returns.line.text.none") : said);
        text.addClassName("written");
        text.setClassName("muted", said.isBlank());
        place.add(new H3(Messages.text(key)), text);
        return this;
    }

    /** Lets the text be changed, beginning with what the caller had typed and not yet saved, if anything. */
    ContextBox editable(LineEditing editing, @Nullable String draft) {
        var shown = draft == null ? standing : draft;
        box.setLabel(Messages.text(key));
        box.addClassName("above");
        box.setId("text-" + which.field());
        box.setManualValidation(true);
        box.setValueChangeMode(ValueChangeMode.TIMEOUT);
        box.setValueChangeTimeout(LineEditing.DRAFT_EVERY_MILLIS);
        box.setValue(shown);
        box.addValueChangeListener(event -> typed(event, editing));
        box.addBlurListener(left -> write(editing));
        editing.watch(box);
        needed.addClassName("needed");
        box.setHelperComponent(new Div(new Span(Messages.text(key + ".hint")), needed));
        needed.add(Icon.TRIANGLE.drawing(), new Span(Messages.text("returns.line.needed")));
        var under = new Div(words);
        under.addClassName("under-field");
        if (!lastQuarter.isBlank()) {
            under.add(startFromLastQuarter(editing));
        }
        place.add(box, under);
        if (answered || editing.line().noUpdate().possible().contains(which)) {
            noUpdate = new NoUpdateChoice(Messages.text(key), () -> answer(editing), () -> takeBack(editing));
            place.add(noUpdate);
        }
        if (!shown.equals(standing)) {
            restored.setText(Messages.text("returns.line.restored"));
            restored.addClassName("restored");
            place.add(restored);
        }
        refresh();
        return this;
    }

    LineText which() {
        return which;
    }

    TextArea field() {
        return box;
    }

    /** Takes over what stands now; where something else of one's own is in the box, asks which is to stand. */
    void follow(LineEditing editing, ReturnLine line) {
        var mine = box.getValue();
        var before = standing;
        boolean wasAnswered = answered;
        stands(line);
        boolean changed = !standing.equals(before) || answered != wasAnswered;
        if (changed && mine.equals(before)) {
            box.setValue(standing);
        } else if (changed && !mine.strip().equals(standing)) {
            draft(editing);
            ask(editing, mine, () -> settle(editing, box.getValue()), line);
        }
        refresh();
    }

    /** An answer is no words of the box: typing there takes its place. */
    private void stands(ReturnLine line) {
        answered = line.noUpdate().answered().contains(which);
        standing = answered ? "" : line.texts().getOrDefault(which, "");
    }

    /** Shows at the box what stands in the summary. */
    void fault(String message) {
        box.setErrorMessage(message);
        box.setInvalid(true);
        refresh();
    }

    private void typed(HasValue.ValueChangeEvent<String> event, LineEditing editing) {
        if (!event.getValue().isBlank()) {
            box.setInvalid(false);
        }
        refresh();
        if (event.isFromClient()) {
            draft(editing);
        }
    }

    /** Makes what is in the box a version, unless it is one already. */
    void write(LineEditing editing) {
        var mine = box.getValue();
        if (mine.equals(standing) || open != null) {
            return;
        }
        try {
            editing.write(which, mine, box);
            place.remove(restored);
        } catch (StaleLineException e) {
            ask(editing, mine, () -> settle(editing, box.getValue()), e.theirs())
                    .focus();
        } catch (InvalidInputException e) {
            fault(e.getMessage());
        }
    }

    private void answer(LineEditing editing) {
        try {
            editing.noUpdate(which, box);
            box.setInvalid(false);
            refresh();
        } catch (StaleLineException e) {
            ask(editing, Messages.text("returns.no-update"), () -> answer(editing), e.theirs())
                    .focus();
        }
    }

    private void takeBack(LineEditing editing) {
        try {
            editing.write(which, "", box);
            box.focus();
        } catch (StaleLineException e) {
            ask(editing, "", () -> takeBack(editing), e.theirs()).focus();
        }
    }

    /** Why what is in the box could not be made a version. */
    Optional<String> refusal() {
        return open != null
                ? Optional.of(Messages.text("returns.line.conflict.choose", Messages.text(key + ".lower")))
                : box.isInvalid() && !box.getValue().equals(standing)
                        ? Optional.of(box.getErrorMessage())
                        : Optional.empty();
    }

    private void draft(LineEditing editing) {
        try {
            editing.draft(which, box.getValue(), box);
        } catch (InvalidInputException e) {
            fault(e.getMessage());
        }
    }

    private Conflict ask(LineEditing editing, String mine, Runnable keepMine, ReturnLine now) {
        var theirs = now.texts().getOrDefault(which, "");
        stands(now);
        place.getChildren().filter(Conflict.class::isInstance).toList().forEach(place::remove);
        var conflict = new Conflict(
                mine,
                () -> goOn(editing, now, keepMine),
                theirs,
                () -> goOn(editing, now, () -> settle(editing, standing)));
        if (!answered && !box.isEmpty()) {
            conflict.orBoth(() -> goOn(
                    editing,
                    now,
                    () -> settle(
                            editing, theirs.strip() + "\n\n" + box.getValue().strip())));
        }
        place.add(conflict);
        open = conflict;
        return conflict;
    }

    private void goOn(LineEditing editing, ReturnLine seen, Runnable choice) {
        open = null;
        if (seen.version() > editing.line().version()) {
            editing.goOnFrom(seen);
        }
        choice.run();
    }

    private void settle(LineEditing editing, String text) {
        box.setValue(text);
        write(editing);
        draft(editing);
        box.focus();
    }

    private NativeButton startFromLastQuarter(LineEditing editing) {
        var button = new NativeButton(Messages.text("returns.line.start-from-last"), click -> {
            box.setValue(box.getValue().isBlank() ? lastQuarter : box.getValue().strip() + "\n\n" + lastQuarter);
            write(editing);
            box.focus();
        });
        button.addClassName("link-button");
        button.getElement()
                .setAttribute("aria-label", Messages.text("returns.line.start-from-last.named", Messages.text(key)));
        return button;
    }

    private void refresh() {
        var text = box.getValue().strip();
        int count = text.isEmpty() ? 0 : text.split("\\s+").length;
        words.setText(Messages.text("returns.line.words", String.valueOf(count), String.valueOf(WORDS_ASKED)));
        needed.setVisible(text.isEmpty() && !answered && !box.isInvalid());
        if (noUpdate != null) {
            noUpdate.show(text.isEmpty(), answered);
        }
    }

    private Div lastQuarter() {
        var label = new Span(Messages.text("returns.line.last-quarter.of", Messages.text(key + ".lower")));
        label.addClassName("last-quarter-label");
        var said = new Paragraph(lastQuarter.isBlank() ? Messages.text("returns.line.text.none") : lastQuarter);
        said.setClassName("muted", lastQuarter.isBlank());
        var column = new Div(label, said);
        column.addClassName("last-quarter");
        return column;
    }
}
