package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.Series;
import uk.cspportal.measures.ui.Marks;
import uk.cspportal.measures.ui.MeasureCharts;
import uk.cspportal.returns.LineState;
import uk.cspportal.returns.LineValue;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Chip;
import uk.cspportal.shared.ui.FigureText;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.shared.ui.SpcIcon;
import uk.cspportal.shared.ui.SpcMark;
import uk.cspportal.shared.ui.TextLink;

/** A guideline in the task list: name, state, holder, last value, its course and what variation says. */
final class GuidelineRow {

    /** More parts than this are one sum in the list; their own pages show each. */
    private static final int SHOWN_APART = 2;

    private final ReturnLine line;
    private final List<LineValue> values;
    private final Map<String, Series> series;
    private final @Nullable Series first;
    private final Quarter quarter;
    private final Div here = new Div();

    GuidelineRow(ReturnLine line, Map<String, Series> series, Quarter quarter) {
        this.line = line;
        this.values = line.values();
        this.quarter = quarter;
        this.series = series;
        this.first = values.isEmpty() || values.size() > SHOWN_APART
                ? null
                : until(series.get(values.getFirst().measure().key()));
    }

    private @Nullable Series until(@Nullable Series all) {
        return all == null ? null : all.until(quarter.lastMonth());
    }

    List<Component> cells(String path) {
        return List.of(
                new Span(String.valueOf(line.guideline().number())),
                name(path),
                state(),
                holder(),
                value(),
                course(),
                SpcIcon.withWord(mark()));
    }

    /** Says who has this guideline open now. */
    void here(List<String> people) {
        here.removeAll();
        people.forEach(person -> here.add(new Chip(Messages.text("returns.together.here", person), Icon.PERSON)));
    }

    private Component name(String path) {
        here.addClassNames("chips", "people-here");
        here.getElement().setAttribute("role", "status");
        var name = new Div(new TextLink(line.guideline().shortTitle(), path).quiet());
        var chips = chips();
        if (!chips.isEmpty()) {
            var row = new Div();
            row.addClassName("chips");
            chips.forEach(row::add);
            name.add(row);
        }
        var query = line.query();
        if (query != null) {
            var asked = new Span(Messages.text("returns.view.query", query.message()));
            asked.addClassName("query");
            name.add(asked);
        }
        name.add(here);
        return name;
    }

    private List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        if (values.isEmpty()) {
            chips.add(new Chip(Messages.text("returns.view.chip.milestone")));
        }
        values.stream()
                .filter(v -> v.status() == FigureStatus.PARTIAL)
                .findFirst()
                .ifPresent(v -> chips.add(new Chip(held(v), Icon.PARTIAL)));
        if (values.stream().anyMatch(v -> !v.measure().sheet().disclosure().isNone())) {
            chips.add(new Chip(Messages.text("returns.view.chip.small"), Icon.LOCK));
        }
        if (values.stream().anyMatch(v -> FigureField.isShare(v.measure().sheet()))) {
            chips.add(new Chip(Messages.text("returns.view.chip.survey")));
        }
        return chips;
    }

    private static String held(LineValue value) {
        return Messages.text(
                "returns.view.chip.months", String.valueOf(value.source().monthsHeld()));
    }

    /** The state, and of a line that is not ready how much of what it asks for is there. */
    private Component state() {
        var tag = Tags.of(line.state());
        if (line.state() == LineState.READY) {
            return tag;
        }
        var progress = line.progress();
        var answers = new Span(Messages.text(
                "returns.view.answers",
                String.valueOf(progress.done()),
                String.valueOf(progress.asked()),
                String.valueOf(progress.percent())));
        answers.addClassName("below");
        return new Div(tag, answers);
    }

    private Component holder() {
        var holder = new Span(line.heldByCaller() ? Messages.text("returns.view.you") : line.heldBy());
        holder.addClassName(line.heldByCaller() ? "strong" : "holder");
        return holder;
    }

    private Component value() {
        if (values.isEmpty()) {
            var none = new Span(Messages.text("returns.view.no-number"));
            none.addClassNames("muted", "small");
            return none;
        }
        var last = LastValue.of(values, series, quarter);
        return new FigureText(values.size() > SHOWN_APART ? last.sum() : last.apart(), last.period());
    }

    private Component course() {
        if (values.size() > SHOWN_APART) {
            return small(Messages.text("returns.view.parts", String.valueOf(values.size())));
        }
        var course = first;
        if (course == null || course.figures().isEmpty()) {
            return small("");
        }
        return MeasureCharts.sparkline(course);
    }

    private SpcMark mark() {
        var course = first;
        return course == null || course.figures().isEmpty() ? SpcMark.NOT_CHARTED : Marks.of(course);
    }

    private static Span small(String text) {
        var span = new Span(text);
        span.addClassNames("muted", "small");
        return span;
    }
}
