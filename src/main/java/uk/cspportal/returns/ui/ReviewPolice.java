package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        Runnable changed) {

    Component of(ReturnLine line, Map<String, Series> series) {
        return panel(line.guideline().key(), writes ? ReviewWarnings.suggestions(line, series, quarter) : List.of());
    }

    /** A card for each priority that something is said of, or can be. */
    List<Card> of(List<ReturnPriority> priorities) {
        return priorities.stream()
                .filter(one -> writes || !said.of(one.key()).isEmpty())
                .map(one -> {
                    var card = new Card(
                            Messages.text("returns.review.priority", String.valueOf(one.number()), one.title()),
                            panel(one.key(), List.of()));
                    card.setId(anchor(one.key()));
                    return card;
                })
                .toList();
    }

    static String anchor(String key) {
        return CommentarySubjects.isPriority(key) ? key.replace('.', '-') : "guideline-" + key;
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
