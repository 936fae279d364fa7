package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.commentary.CommentaryDraft;
import uk.cspportal.commentary.CommentaryService;
import uk.cspportal.commentary.CommentarySubjects;
import uk.cspportal.commentary.OutlookSuggestion;
import uk.cspportal.commentary.QuarterCommentary;
import uk.cspportal.commentary.ui.CommentaryPanel;
import uk.cspportal.commentary.ui.CommentarySubject;
import uk.cspportal.measures.Series;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.ReturnPriority;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.tenancy.TenantId;

/**
 * The police's voice on the page of the whole return: on each guideline and each priority, to write for the police area
 * lead while the return is with them, to read for everybody else.
 *
 * @param reach whether the reader is told whom each text is for
 * @param questions null for those who do not read them
 * @param changed told after each change that was saved
 */
record ReviewPolice(
        TenantId tenant,
        Quarter quarter,
        LocalDate today,
        boolean writes,
        boolean reach,
        QuarterCommentary said,
        Map<String, CommentaryDraft> drafts,
        CommentaryService service,
        @Nullable Questions questions,
        Runnable changed) {

    Component of(ReturnLine line, Map<String, Series> series) {
        return voices(line.guideline().key(), writes ? ReviewWarnings.suggestions(line, series, quarter) : List.of());
    }

    /** The card with the questions on the return as a whole. */
    Optional<Card> whole() {
        return Optional.ofNullable(questions).map(all -> {
            var card = new Card(Messages.text("returns.questions.whole"), all.on(""));
            card.setId(anchor(""));
            return card;
        });
    }

    /** A card for each priority that something is said of, or can be. */
    List<Card> of(List<ReturnPriority> priorities) {
        return priorities.stream()
                .filter(one ->
                        writes || !said.of(one.key()).isEmpty() || (questions != null && questions.any(one.key())))
                .map(one -> {
                    var card = new Card(
                            Messages.text("returns.review.priority", String.valueOf(one.number()), one.title()),
                            voices(one.key(), List.of()));
                    card.setId(anchor(one.key()));
                    return card;
                })
                .toList();
    }

    /** @param key empty for the whole return */
    static String anchor(String key) {
        if (key.isEmpty()) {
            return "whole-return";
        }
        return CommentarySubjects.isPriority(key) ? key.replace('.', '-') : "guideline-" + key;
    }

    /** The police's own text, and below it what was asked and answered; each under its name. */
    private Component voices(String key, List<OutlookSuggestion> suggestions) {
        var panel = panel(key, suggestions);
        if (questions == null) {
            return panel;
        }
        var voices = new Div(panel, questions.on(key));
        voices.addClassName("stack");
        return voices;
    }

    private Component panel(String key, List<OutlookSuggestion> suggestions) {
        return writes
                ? CommentaryPanel.writing(
                        new CommentarySubject(tenant, quarter, key, today),
                        said.of(key),
                        drafts.get(key),
                        suggestions,
                        service,
                        changed)
                : CommentaryPanel.reading(said.of(key), today, reach);
    }
}
