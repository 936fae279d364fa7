package uk.cspportal.commentary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.commentary.Commentary;
import uk.cspportal.commentary.CommentaryDraft;
import uk.cspportal.commentary.CommentaryService;
import uk.cspportal.commentary.GuidelineCommentary;
import uk.cspportal.commentary.OutlookSuggestion;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;

/**
 * What the police say about one guideline: text with author and time, the outlook in a word and the
 * numbered planned actions; for the police area lead, while the commentary is open, the same to write.
 */
public final class CommentaryPanel extends Section {

    private CommentaryPanel(String guideline) {
        addClassName("police-commentary");
        var title = new H3(Messages.text("commentary.title"));
        title.setId("commentary-" + guideline);
        getElement().setAttribute("aria-labelledby", "commentary-" + guideline);
        add(title);
    }

    /**
     * For everyone who reads; {@code today} tells which actions are overdue.
     *
     * @param reach whether it is said whom each text is for
     */
    public static CommentaryPanel reading(GuidelineCommentary said, LocalDate today, boolean reach) {
        var panel = new CommentaryPanel(said.guideline());
        if (said.commentary() == null) {
            var none = new Paragraph(Messages.text("commentary.none"));
            none.addClassName("muted");
            panel.add(none);
        } else {
            panel.add(outlook(said.commentary()));
            if (!said.commentary().passages().isEmpty()) {
                panel.add(new PassageTexts(said.commentary().passages(), reach));
            }
            panel.add(byline(said.commentary()));
        }
        if (!said.actions().isEmpty()) {
            panel.add(new ActionsTable(said.actions(), today));
        }
        return panel;
    }

    /**
     * For the police area lead.
     *
     * @param draft what the caller typed and did not save, or {@code null}
     * @param suggestions what the measures of the guideline suggest as outlook
     * @param changed told after each change that was saved
     */
    public static CommentaryPanel writing(
            CommentarySubject subject,
            GuidelineCommentary said,
            @Nullable CommentaryDraft draft,
            List<OutlookSuggestion> suggestions,
            CommentaryService service,
            Runnable changed) {
        if (said.locked()) {
            return reading(said, subject.today(), true);
        }
        var panel = new CommentaryPanel(said.guideline());
        panel.add(
                new CommentaryForm(subject, said, draft, suggestions, service, changed),
                new ActionsEditor(subject, said.actions(), service, changed));
        return panel;
    }

    private static Div outlook(Commentary said) {
        var label = new Span(Messages.text("commentary.outlook"));
        label.addClassName("label");
        var outlook = said.outlook();
        var word = new Span(
                outlook == null
                        ? Messages.text("commentary.outlook.none")
                        : Messages.text("commentary.outlook", outlook));
        word.addClassName("strong");
        var line = new Div(label, word);
        line.addClassName("outlook-line");
        return line;
    }

    static Paragraph byline(Commentary said) {
        var line =
                new Paragraph(Messages.text("commentary.byline", said.writtenBy(), Formats.dateTime(said.writtenAt())));
        line.addClassName("byline");
        return line;
    }
}
