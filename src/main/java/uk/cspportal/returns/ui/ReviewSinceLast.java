package uk.cspportal.returns.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cspportal.commentary.CommentaryService;
import uk.cspportal.commentary.PlannedAction;
import uk.cspportal.commentary.QuarterCommentary;
import uk.cspportal.measures.Series;
import uk.cspportal.returns.JudgementService;
import uk.cspportal.returns.ReturnJudgements;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.WholeReturn;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.DataTable;

/**
 * What is different from last quarter, guideline by guideline: the figures, the outlook, texts without news,
 * planned actions that are new or late, and what was judged then.
 *
 * @param then what the police said last quarter
 * @param judged what the partnership judged last quarter
 */
record ReviewSinceLast(
        WholeReturn whole,
        Map<String, Series> series,
        QuarterCommentary now,
        QuarterCommentary then,
        ReturnJudgements judged,
        LocalDate today) {

    /** The card of it; empty when nothing of it can be said. */
    static Optional<Card> of(
            WholeReturn whole,
            Map<String, Series> series,
            QuarterCommentary now,
            CommentaryService commentary,
            JudgementService judgements,
            LocalDate today) {
        var tenant = whole.overview().tenant();
        var last = whole.overview().quarter().previous();
        return new ReviewSinceLast(whole, series, now, commentary.of(tenant, last), judgements.of(tenant, last), today)
                .card();
    }

    private Optional<Card> card() {
        var table = new DataTable(Messages.text("returns.since.title"))
                .stacked()
                .rowHeaders()
                .column(new DataTable.Column(
                        Messages.text("returns.view.column.guideline"), DataTable.Align.START, "280px"))
                .column(Messages.text("returns.since.what"));
        table.addClassName("sentences");
        boolean any = false;
        for (var line : whole.lines()) {
            var said = of(line);
            if (!said.isEmpty()) {
                table.row(link(line), list(said));
                any = true;
            }
        }
        return any
                ? Optional.of(new Card(Messages.text("returns.since.title"), table)
                        .flush()
                        .aside(Messages.text(
                                "returns.since.from", quarter().previous().label())))
                : Optional.empty();
    }

    private List<String> of(ReturnLine line) {
        var said = new ArrayList<String>();
        for (var value : line.values()) {
            var known = series.get(value.measure().key());
            if (known != null && ReviewFigures.isWhole(value)) {
                ReviewFigures.compared(value, known.quarter(quarter().previous()))
                        .ifPresent(change -> said.add(Messages.text(
                                "returns.since.figure", value.measure().sheet().shortTitle(), change.phrase())));
            }
        }
        outlook(line).ifPresent(said::add);
        var same = line.noUpdate().answered().stream()
                .sorted()
                .map(text -> Messages.text("returns.text", text))
                .collect(Collectors.joining(", "));
        if (!same.isEmpty()) {
            said.add(Messages.text("returns.since.no-update", same));
        }
        now.of(line.guideline().key())
                .actions()
                .forEach(action -> action(action).ifPresent(said::add));
        var before = judged.of(line.guideline().key());
        if (before != null) {
            var word = Messages.text("returns.judgement", before.effectiveness());
            said.add(
                    before.action() == null
                            ? Messages.text("returns.since.judged", word)
                            : Messages.text("returns.since.judged.action", word, before.action()));
        }
        return said;
    }

    private Optional<String> outlook(ReturnLine line) {
        var key = line.guideline().key();
        var said = now.of(key).commentary();
        var before = then.of(key).commentary();
        if (said == null || said.outlook() == null || before == null || said.outlook() == before.outlook()) {
            return Optional.empty();
        }
        var was = before.outlook();
        var word = Messages.text("commentary.outlook", said.outlook());
        return Optional.of(
                was == null
                        ? Messages.text("returns.since.outlook.new", word)
                        : Messages.text("returns.since.outlook", Messages.text("commentary.outlook", was), word));
    }

    private Optional<String> action(PlannedAction action) {
        boolean late = !action.status().closed() && action.due().isBefore(today);
        boolean fresh = action.raisedIn().equals(quarter());
        return late || fresh
                ? Optional.of(Messages.text(
                        late ? "returns.since.action.late" : "returns.since.action.new",
                        String.valueOf(action.number()),
                        action.text(),
                        Formats.date(action.due())))
                : Optional.empty();
    }

    private Quarter quarter() {
        return whole.overview().quarter();
    }

    private static Anchor link(ReturnLine line) {
        return new Anchor(
                "#" + GuidelineReview.anchor(line),
                Messages.text(
                        "returns.review.guideline",
                        String.valueOf(line.guideline().number()),
                        line.guideline().shortTitle()));
    }

    private static Div list(List<String> said) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        said.forEach(one -> list.add(new ListItem(one)));
        return new Div(list);
    }
}
