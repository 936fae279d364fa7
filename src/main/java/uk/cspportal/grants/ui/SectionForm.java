package uk.cspportal.grants.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import uk.cspportal.grants.GrantReview.Section;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.SaveState;
import uk.cspportal.shared.ui.ScorePicker;

/**
 * One section of a review: open while it is incomplete, folded to its score and comment once finished. What is typed is
 * kept by itself.
 */
final class SectionForm extends Div {

    private static final int PAUSE_MILLIS = 1000;

    private final transient Saver saver;
    private final transient Runnable kept;
    private final transient Clock clock;
    private final String name;
    private final ScorePicker score;
    private final TextArea comment = new TextArea(Messages.text("grants.review.comment"));
    private final Span required = Texts.muted(Messages.text("grants.review.required"));
    private final NativeButton change = linkButton("grants.review.change");
    private final NativeButton finish = linkButton("grants.review.finish");
    private final Paragraph written = new Paragraph();
    private final SaveState state = new SaveState();
    private final Div foot = new Div(state, finish);
    private transient Section section;

    /** Keeps what is typed and gives the section as it then stands. */
    @FunctionalInterface
    interface Saver {
        Section save(Section typed);
    }

    SectionForm(Section section, boolean fixed, Clock clock, Saver saver, Runnable kept) {
        this.section = section;
        this.clock = clock;
        this.saver = saver;
        this.kept = kept;
        name = Messages.text("grants.review.section", section.section());
        addClassName("review-section");
        score = new ScorePicker(null);
        score.setAriaLabel(Messages.text("grants.review.score-of", name));
        score.setManualValidation(true);
        comment.setManualValidation(true);
        comment.setValueChangeMode(ValueChangeMode.LAZY);
        comment.setValueChangeTimeout(PAUSE_MILLIS);
        comment.setMinRows(2);
        written.addClassName("comment");
        foot.addClassName("under-field");
        var title = new Div(new Span(name), fixed ? new Span() : change, required);
        title.addClassName("review-title");
        add(title, score, comment, written, foot);
        score.setValue(section.score());
        comment.setValue(section.comment());
        state.watch(comment);
        score.addValueChangeListener(event -> save());
        comment.addValueChangeListener(event -> save());
        change.getElement().setAttribute("aria-label", Messages.text("grants.review.change-of", name));
        change.addClickListener(click -> fold(false));
        finish.addClickListener(click -> finish());
        fold(fixed || section.isComplete());
        if (fixed) {
            change.setVisible(false);
        }
    }

    /** The section as it was last kept. */
    Section section() {
        return section;
    }

    /** Opens the section and says at its fields what is missing. */
    void showMissing() {
        fold(false);
        addClassName("faulty");
        score.setErrorMessage(Messages.text("grants.review.section-missing"));
        score.setInvalid(true);
        comment.setInvalid(section.comment().isBlank());
    }

    Component firstField() {
        return score.isEmpty() ? score : comment;
    }

    private void save() {
        var typed = new Section(section.section(), score.getValue(), comment.getValue(), section.version());
        try {
            section = saver.save(typed);
            kept.run();
            state.saved(Formats.time(clock.instant()));
            if (section.isComplete()) {
                clearFault();
            }
        } catch (ConflictException e) {
            state.failed(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            state.failed(Messages.text("ui.save.failed"));
            throw e;
        }
    }

    private void finish() {
        if (section.isComplete()) {
            fold(true);
        } else {
            showMissing();
        }
    }

    private void fold(boolean folded) {
        score.setReadOnly(folded);
        comment.setVisible(!folded);
        written.setVisible(folded);
        written.setText(section.comment());
        change.setVisible(folded);
        required.setVisible(!folded);
        foot.setVisible(!folded);
        if (folded) {
            clearFault();
        }
    }

    private void clearFault() {
        removeClassName("faulty");
        score.setInvalid(false);
        comment.setInvalid(false);
    }

    private static NativeButton linkButton(String key) {
        var button = new NativeButton(Messages.text(key));
        button.addClassNames("link-button", "small");
        return button;
    }
}
