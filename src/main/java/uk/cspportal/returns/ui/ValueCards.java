package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.Series;
import uk.cspportal.plans.Guideline;
import uk.cspportal.plans.PlanRoutes;
import uk.cspportal.returns.LineValue;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Chip;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.shared.ui.Illustrative;
import uk.cspportal.shared.ui.TextLink;

/** A line's figures, each in its card beside the card that shows its course; numbered as one goes down. */
final class ValueCards {

    private final List<LineValue> values;
    private final Quarter quarter;
    private final LinePage page;

    ValueCards(LinePage page) {
        this.page = page;
        this.values = page.line().values();
        this.quarter = page.quarter();
    }

    /** The measure's figures up to the end of the quarter: a return does not know what came later. */
    Series series(Map<String, Series> all, LineValue value) {
        return all.getOrDefault(value.measure().key(), new Series(value.measure(), List.of()))
                .until(quarter.lastMonth());
    }

    Component row(LineValue value, Series series, Component figures) {
        var card = new Card(title(value), figures);
        if (value.source().status() == FigureStatus.PARTIAL) {
            card.aside(new Chip(
                    Messages.text(
                            "returns.line.partial-source",
                            Sources.shortName(value),
                            String.valueOf(value.source().monthsHeld())),
                    Icon.PARTIAL));
        } else if (FigureField.isShare(value.measure().sheet())) {
            card.aside(new Chip(Messages.text("returns.view.chip.survey")));
        }
        var row = new Div(card, new ComparisonCard(value, series, page));
        row.addClassName("value-and-chart");
        return row;
    }

    Component milestone(Guideline guideline) {
        var wording = new Paragraph(guideline.text());
        wording.addClassName("strong");
        var card = new Card(Messages.text("returns.line.milestone"), wording);
        if (page.milestone() != null) {
            card.content(steps(page.milestone()));
        }
        return card.content(new Paragraph(Messages.text("returns.line.milestone.explain")));
    }

    private Component steps(MilestoneState milestone) {
        var counted = new Paragraph(new Span(Messages.text(
                "returns.line.milestone.steps",
                Formats.date(milestone.on()),
                milestone.steps().inWords())));
        if (milestone.steps().illustrative()) {
            counted.add(Illustrative.sign());
        }
        if (!page.analysis()) {
            return counted;
        }
        return new Div(
                counted,
                new TextLink(
                        Messages.text("returns.line.milestone.activities"),
                        PlanRoutes.activities(page.tenant().slug())));
    }

    /** The context follows the figures, or the milestone that stands in their place. */
    String nextNumber() {
        return String.valueOf(Math.max(1, values.size()) + 1);
    }

    private String title(LineValue value) {
        return values.size() == 1
                ? Messages.text("returns.line.value")
                : Messages.text(
                        "returns.line.value.of",
                        String.valueOf(values.indexOf(value) + 1),
                        value.measure().sheet().shortTitle());
    }
}
