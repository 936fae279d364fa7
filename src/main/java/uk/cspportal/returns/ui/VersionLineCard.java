package uk.cspportal.returns.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.commentary.ui.PassageTexts;
import uk.cspportal.returns.LineText;
import uk.cspportal.returns.VersionCommentary;
import uk.cspportal.returns.VersionFigure;
import uk.cspportal.returns.VersionLine;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.DataTable.Align;
import uk.cspportal.shared.ui.DataTable.Column;
import uk.cspportal.shared.ui.Illustrative;

/**
 * A line as it was kept: its figures, its four texts and what the police said, with whom each of their texts is for if
 * the reader sees more than others.
 */
final class VersionLineCard extends Div {

    VersionLineCard(VersionLine line, Quarter quarter, boolean reach) {
        addClassName("guideline-review");
        var card = new Card(Messages.text("returns.review.guideline", String.valueOf(line.number()), line.title()));
        if (!line.wording().equals(line.title())) {
            var wording = new Paragraph(line.wording());
            wording.addClassName("wording");
            card.content(wording);
        }
        var columns = new Div(figures(line), texts(line));
        columns.addClassName("review-columns");
        columns.setClassName("many", line.figures().size() > 2);
        card.content(columns);
        if (line.police() != null) {
            card.content(police(line.police(), reach));
        }
        if (line.judgement() != null) {
            card.content(new JudgementPanel(line.number(), quarter, line.judgement(), null, null));
        }
        add(card);
    }

    private static Div figures(VersionLine line) {
        var figures = new Div();
        figures.addClassName("review-figures");
        line.figures().forEach(one -> figures.add(figure(one)));
        line.accounts().forEach(one -> figures.add(AccountText.of(one.title(), one.because(), one.account())));
        if (line.figures().isEmpty()) {
            var milestone = new Paragraph(Messages.text("returns.review.milestone"));
            milestone.addClassNames("small", "secondary");
            figures.add(milestone);
        }
        return figures;
    }

    private static Div figure(VersionFigure one) {
        var name = new Span(one.title());
        name.addClassName("name");
        var number =
                one.shown() == null ? new Span(one.inWords()) : Illustrative.markIf(one.illustrative(), one.inWords());
        number.addClassName(one.shown() == null ? "no-value" : "value");
        var basis = new Span(Messages.text("returns.review.basis", one.basis()));
        basis.addClassName("below");
        var figure = new Div(name, number, basis);
        figure.addClassName("review-figure");
        return figure;
    }

    private static Div texts(VersionLine line) {
        var texts = new Div();
        texts.addClassName("review-texts");
        for (var field : LineText.values()) {
            var text = new Div(new H3(Messages.text("returns.review.text", field)));
            paragraphs(text, line.texts().get(field));
            texts.add(text);
        }
        return texts;
    }

    static Div police(VersionCommentary said, boolean reach) {
        var police = new Div(new H3(Messages.text("returns.version.police")));
        police.addClassName("police-commentary");
        if (said.outlook() != null) {
            var word = new Span(Messages.text("commentary.outlook", said.outlook()));
            word.addClassName("strong");
            var label = new Span(Messages.text("returns.version.outlook"));
            label.addClassName("label");
            var outlook = new Div(label, word);
            outlook.addClassName("outlook-line");
            police.add(outlook);
        }
        if (said.texts().isEmpty()) {
            var none = new Paragraph(Messages.text("commentary.none"));
            none.addClassName("muted");
            police.add(none);
        } else {
            police.add(new PassageTexts(said.texts(), reach));
        }
        if (said.by() != null && said.at() != null) {
            var byline = new Paragraph(Messages.text("commentary.byline", said.by(), Formats.dateTime(said.at())));
            byline.addClassName("byline");
            police.add(byline);
        }
        if (!said.actions().isEmpty()) {
            police.add(actions(said.actions()));
        }
        return police;
    }

    private static Div actions(List<VersionCommentary.Action> actions) {
        var table = new DataTable(Messages.text("commentary.actions"))
                .captionShown()
                .compact()
                .stacked()
                .rowHeaders()
                .column(Messages.text("commentary.action.what"))
                .column(new Column(Messages.text("commentary.action.owner"), Align.START, "210px"))
                .column(new Column(Messages.text("commentary.action.due"), Align.START, "128px"))
                .column(new Column(Messages.text("commentary.action.status"), Align.START, "132px"));
        for (var action : actions) {
            var number = new Span(action.number() + ".");
            number.addClassName("number");
            var what = new Span(number, new Span(action.text()));
            what.addClassName("what");
            table.row(
                    what,
                    new Span(action.owner()),
                    new Span(Formats.date(action.due())),
                    new Span(Messages.text("commentary.action", action.status())));
        }
        var all = new Div(table);
        all.addClassName("planned-actions");
        return all;
    }

    private static void paragraphs(Div into, @Nullable String words) {
        if (words == null || words.isBlank()) {
            var none = new Paragraph(Messages.text("returns.review.not-written"));
            none.addClassName("muted");
            into.add(none);
        } else {
            words.lines().filter(l -> !l.isBlank()).forEach(l -> into.add(new Paragraph(l)));
        }
    }
}
