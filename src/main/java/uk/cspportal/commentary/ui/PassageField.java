package uk.cspportal.commentary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import uk.cspportal.commentary.CommentaryCategory;
import uk.cspportal.commentary.Passage;
import uk.cspportal.commentary.Visibility;
import uk.cspportal.shared.Messages;

/** One text of a commentary with whom it is for. For partners unless the writer says otherwise. */
final class PassageField extends Div {

    /** Sent while typing, so that a draft is at most this old plus the way to the server. */
    private static final int DRAFT_AFTER_MILLIS = 1000;

    private final CommentaryCategory category;
    private final TextArea text;
    private final Select<Visibility> visibility = new Select<>();

    /** @param typed told of every change, whether it came from the reader's own hand */
    PassageField(CommentaryCategory category, java.util.function.Consumer<Boolean> typed) {
        this.category = category;
        addClassName("passage-field");
        text = new TextArea(Messages.text("commentary.category", category));
        text.setHelperText(Messages.text("commentary.category.hint", category));
        text.setMinRows(category == CommentaryCategory.CONTEXT ? 4 : 2);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.TIMEOUT);
        text.setValueChangeTimeout(DRAFT_AFTER_MILLIS);
        visibility.setLabel(Messages.text("commentary.visibility.label"));
        visibility.setAriaLabel(
                Messages.text("commentary.visibility.of", Messages.text("commentary.category", category)));
        visibility.setItems(Visibility.values());
        visibility.setItemLabelGenerator(value -> Messages.text("commentary.visibility", value));
        visibility.setValue(Visibility.PARTNERS);
        text.addValueChangeListener(e -> typed.accept(e.isFromClient()));
        visibility.addValueChangeListener(e -> typed.accept(e.isFromClient()));
        add(text, visibility);
    }

    CommentaryCategory category() {
        return category;
    }

    TextArea text() {
        return text;
    }

    Passage value() {
        return new Passage(category, visibility.getValue(), text.getValue());
    }

    void fill(Passage passage) {
        visibility.setValue(passage.visibility());
        text.setValue(passage.text());
    }

    void clear() {
        visibility.setValue(Visibility.PARTNERS);
        text.setValue("");
    }

    void refuse(String remedy) {
        text.setErrorMessage(remedy);
        text.setInvalid(true);
    }
}
