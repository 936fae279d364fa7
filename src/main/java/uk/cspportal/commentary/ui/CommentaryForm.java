package uk.cspportal.commentary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.commentary.Commentary;
import uk.cspportal.commentary.CommentaryChangedException;
import uk.cspportal.commentary.CommentaryDraft;
import uk.cspportal.commentary.CommentaryService;
import uk.cspportal.commentary.CommentaryUncheckedException;
import uk.cspportal.commentary.GuidelineCommentary;
import uk.cspportal.commentary.Outlook;
import uk.cspportal.commentary.OutlookSuggestion;
import uk.cspportal.commentary.Wording;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.SaveState;

/**
 * Texts and outlook to write. What is typed goes to a private draft within two seconds; saving makes
 * it the commentary. When somebody else saved meanwhile both texts are shown and nothing is lost.
 */
final class CommentaryForm extends Div {

    private final transient CommentarySubject subject;
    private final transient CommentaryService service;
    private final transient Runnable changed;
    private final Div notices = new Div();
    private final RadioButtonGroup<Outlook> outlook = new RadioButtonGroup<>(Messages.text("commentary.outlook"));
    private final SaveState state = new SaveState();
    private final PassageFields texts = new PassageFields(state, this::keep);
    private final Div standing = new Div();
    private transient @Nullable Commentary saved;
    private int basedOn;

    CommentaryForm(
            CommentarySubject subject,
            GuidelineCommentary said,
            @Nullable CommentaryDraft draft,
            List<OutlookSuggestion> suggestions,
            CommentaryService service,
            Runnable changed) {
        this.subject = subject;
        this.service = service;
        this.changed = changed;
        addClassName("commentary-form");
        saved = said.commentary();
        basedOn = said.revision();
        standing.addClassName("byline");
        standing.getElement().setAttribute("role", "status");
        fields();
        fill();
        if (draft != null) {
            restore(draft);
        }
        var save = new Button(Messages.text("commentary.save"), click -> save(false));
        var foot = new Div(save, state, standing);
        foot.addClassName("form-foot");
        var judgement = new Div(outlook);
        judgement.addClassName("judgement");
        suggestions.forEach(suggestion -> judgement.add(suggested(suggestion)));
        var fields = new Div(texts, judgement);
        fields.addClassName("fields");
        add(notices, fields, foot);
    }

    private void fields() {
        outlook.setItems(
                Outlook.INCREASING,
                Outlook.MODERATE_INCREASE,
                Outlook.STABLE,
                Outlook.MODERATE_REDUCTION,
                Outlook.REDUCING);
        outlook.setItemLabelGenerator(value -> Messages.text("commentary.outlook", value));
        outlook.setHelperText(Messages.text("commentary.outlook.hint"));
        outlook.addValueChangeListener(e -> keep(e.isFromClient()));
    }

    /** Puts what is saved into the fields. */
    private void fill() {
        texts.fill(saved == null ? List.of() : saved.passages());
        outlook.setValue(saved == null ? null : saved.outlook());
        standing.removeAll();
        if (saved != null) {
            standing.add(Messages.text("commentary.saved", saved.writtenBy(), Formats.dateTime(saved.writtenAt())));
        }
    }

    private void restore(CommentaryDraft draft) {
        texts.fill(draft.wording().passages());
        outlook.setValue(draft.wording().outlook());
        basedOn = draft.basedOn();
        var discard = new NativeButton(Messages.text("commentary.draft.discard"), click -> discard());
        discard.addClassName("link-button");
        notices.add(new Notice(
                Notice.Kind.INFO,
                Messages.text("commentary.draft", Formats.dateTime(draft.savedAt())),
                new Paragraph(Messages.text("commentary.draft.text")),
                discard));
    }

    private void discard() {
        service.discardDraft(subject.tenant(), subject.quarter(), subject.guideline());
        var said = service.of(subject.tenant(), subject.quarter()).of(subject.guideline());
        saved = said.commentary();
        basedOn = said.revision();
        notices.removeAll();
        fill();
        texts.focus();
    }

    private void keep(boolean typed) {
        if (!typed) {
            return;
        }
        texts.valid();
        try {
            var at = service.saveDraft(subject.tenant(), subject.quarter(), subject.guideline(), wording(), basedOn);
            state.saved(Formats.time(at));
        } catch (InvalidInputException e) {
            texts.refuse(e);
            state.failed(e.getMessage());
        } catch (ConflictException e) {
            state.failed(e.getMessage());
        } catch (RuntimeException e) {
            state.failed(Messages.text("ui.save.failed"));
            throw e;
        }
    }

    private Wording wording() {
        return new Wording(texts.value(), outlook.getValue());
    }

    /** @param checked whether the writer answered that what goes further may be read */
    private void save(boolean checked) {
        try {
            saved = service.write(
                    subject.tenant(), subject.quarter(), subject.guideline(), wording(), basedOn, checked);
            basedOn = saved.revision();
            notices.removeAll();
            fill();
            state.clear();
            texts.valid();
            changed.run();
        } catch (InvalidInputException e) {
            texts.refuse(e);
        } catch (CommentaryUncheckedException e) {
            TellTalesDialog.ask(e.widening(), () -> save(true));
        } catch (CommentaryChangedException e) {
            showBoth(e);
        } catch (ConflictException e) {
            state.failed(e.getMessage());
        }
    }

    /** Theirs above, ours still in the field: saving again keeps both, ours standing. */
    private void showBoth(CommentaryChangedException conflict) {
        var theirs = conflict.theirs();
        if (theirs == null) {
            state.failed(conflict.getMessage());
            return;
        }
        var take = new NativeButton(Messages.text("commentary.take-theirs"), click -> discard());
        take.addClassName("link-button");
        notices.removeAll();
        notices.add(new Notice(
                Notice.Kind.WARNING,
                conflict.getMessage(),
                new PassageTexts(theirs.passages(), true),
                CommentaryPanel.byline(theirs),
                take));
        basedOn = theirs.revision();
        keep(true);
    }

    private Div suggested(OutlookSuggestion suggestion) {
        var word = Messages.text("commentary.outlook", suggestion.outlook());
        var opening = new Span(Messages.text("commentary.suggests", word));
        opening.addClassName("strong");
        var use = new NativeButton(Messages.text("commentary.suggests.use"), click -> {
            outlook.setValue(suggestion.outlook());
            keep(true);
        });
        use.addClassName("link-button");
        use.setAriaLabel(Messages.text("commentary.suggests.use-word", word));
        var line = new Div(opening, new Span(suggestion.evidence()), use);
        line.addClassName("suggestion");
        return line;
    }
}
