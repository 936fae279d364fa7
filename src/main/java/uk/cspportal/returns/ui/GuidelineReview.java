package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Series;
import uk.cspportal.returns.LineText;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Notice;

/**
 * One guideline of a return, whole: its exact wording, its figures beside the partnership's four
 * texts, and below them what the police say. Council and police stay two voices.
 */
final class GuidelineReview extends Div {

    /** More figures than this stand side by side above the texts instead of beside them. */
    private static final int FIGURES_IN_A_COLUMN = 2;

    /**
     * @param judgement how the partnership judges it, or {@code null} while nothing is said
     * @param standing whether the next signature is about it, or {@code null} for the line's own state
     * @param sendBack the act of asking a question about it, or {@code null} when the caller may not
     */
    GuidelineReview(
            ReturnLine line,
            Map<String, Series> series,
            Quarter quarter,
            Component police,
            @Nullable Component judgement,
            @Nullable Component standing,
            @Nullable Component sendBack) {
        setId(anchor(line));
        addClassName("guideline-review");
        var guideline = line.guideline();
        var card = new Card(
                Messages.text("returns.review.guideline", String.valueOf(guideline.number()), guideline.shortTitle()));
        card.aside(standing == null ? Tags.of(line.state()) : standing);
        if (!guideline.text().equals(guideline.shortTitle())) {
            var wording = new Paragraph(guideline.text());
            wording.addClassName("wording");
            card.content(wording);
        }
        if (line.query() != null) {
            card.content(new Notice(
                    Notice.Kind.WARNING,
                    Messages.text(
                            "returns.review.query",
                            line.query().askedBy(),
                            Formats.date(line.query()
                                    .askedAt()
                                    .atZone(Formats.LONDON)
                                    .toLocalDate())),
                    line.query().message()));
        }
        var columns = new Div(figures(line, series, quarter), texts(line));
        columns.addClassName("review-columns");
        columns.setClassName("many", line.values().size() > FIGURES_IN_A_COLUMN);
        card.content(columns, police);
        if (judgement != null) {
            card.content(judgement);
        }
        if (sendBack != null) {
            var foot = new Div(sendBack);
            foot.addClassName("review-foot");
            card.content(foot);
        }
        add(card);
    }

    static String anchor(ReturnLine line) {
        return ReviewPolice.anchor(line.guideline().key());
    }

    private static Div figures(ReturnLine line, Map<String, Series> series, Quarter quarter) {
        var figures = new Div();
        figures.addClassName("review-figures");
        for (var value : line.values()) {
            var key = value.measure().key();
            var figure = new Div(new ReviewFigures(value, series.get(key), quarter));
            line.questions().stream()
                    .filter(question -> question.measure().equals(key))
                    .forEach(question -> figure.add(AccountText.of(question)));
            figures.add(figure);
        }
        if (line.values().isEmpty()) {
            var milestone = new Paragraph(Messages.text("returns.review.milestone"));
            milestone.addClassNames("small", "secondary");
            figures.add(milestone);
        }
        return figures;
    }

    private static Div texts(ReturnLine line) {
        var texts = new Div();
        texts.addClassName("review-texts");
        for (var field : LineText.values()) {
            var words = line.texts().getOrDefault(field, "");
            var text = new Div(new H3(Messages.text("returns.review.text", field)));
            if (words.isBlank()) {
                var none = new Paragraph(Messages.text("returns.review.not-written"));
                none.addClassName("muted");
                text.add(none);
            } else {
                words.lines().filter(l -> !l.isBlank()).forEach(l -> text.add(new Paragraph(l)));
            }
            texts.add(text);
        }
        return texts;
    }
}
