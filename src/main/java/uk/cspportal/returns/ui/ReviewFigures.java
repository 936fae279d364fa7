package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Comparison;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.QuarterFigure;
import uk.cspportal.measures.Series;
import uk.cspportal.measures.ui.Marks;
import uk.cspportal.measures.ui.MeasureCharts;
import uk.cspportal.returns.Basis;
import uk.cspportal.returns.LineValue;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Chip;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.shared.ui.Illustrative;
import uk.cspportal.shared.ui.SpcIcon;
import uk.cspportal.shared.ui.TrendArrow;
import uk.cspportal.shared.ui.TrendArrow.Direction;

/**
 * One figure as whoever signs has to see it: the value with its period and state, how it was decided,
 * what it did since last quarter and since a year before, and what its variation says.
 */
final class ReviewFigures extends Div {

    private static final int MONTHS = 3;

    private final transient LineValue value;

    /** @param series the measure up to the quarter, or {@code null} when nothing is recorded */
    ReviewFigures(LineValue value, @Nullable Series series, Quarter quarter) {
        this.value = value;
        addClassName("review-figure");
        var name = new Span(value.measure().sheet().shortTitle());
        name.addClassName("name");
        add(name, figure(), period(quarter));
        chips();
        if (isWhole(value)) {
            if (series != null) {
                add(change("returns.review.last-quarter", series.quarter(quarter.previous())));
            }
            add(change("returns.review.year-before", value.yearBefore()));
        }
        if (series != null && !series.figures().isEmpty()) {
            var course = new Div(MeasureCharts.sparkline(series), SpcIcon.withWord(Marks.of(series)));
            course.addClassName("course");
            add(course);
        }
        if (value.reason() != null && !value.reason().isBlank()) {
            add(small(Messages.text("returns.review.reason", value.reason())));
        }
    }

    private Span figure() {
        var number = inReturn(value);
        var shown = number == null
                ? new Span(Messages.text("returns.review.not-available"))
                : Illustrative.markIf(
                        value.source().illustrative(),
                        FigureWords.number(value.measure().sheet(), number));
        shown.addClassName(number == null ? "no-value" : "value");
        return shown;
    }

    private Span period(Quarter quarter) {
        var words = new StringBuilder(Formats.months(quarter));
        var base = value.base() == null ? value.source().base() : value.base();
        if (base != null && inReturn(value) != null) {
            words.append(", ").append(Messages.text("returns.review.answers", Formats.number(base, 0)));
        }
        var below = new Span(words.toString());
        below.addClassName("below");
        return below;
    }

    private void chips() {
        var chips = new Div();
        chips.addClassName("chips");
        if (value.status() == FigureStatus.PARTIAL) {
            chips.add(new Chip(
                    Messages.text(
                            "returns.review.partial",
                            String.valueOf(value.source().monthsHeld())),
                    Icon.PARTIAL));
        }
        chips.add(new Chip(Messages.text("returns.review.basis", value.basis())));
        add(chips);
    }

    private Div change(String key, QuarterFigure before) {
        var compared = compared(value, before);
        var label = new Span(Messages.text(key, Formats.months(before.quarter())));
        label.addClassName("label");
        var words = new Div(
                label,
                compared.<Component>map(one -> new TrendArrow(direction(one), one.phrase()))
                        .orElseGet(() -> new Span(Messages.text("returns.review.not-held"))));
        words.addClassName("change");
        return words;
    }

    /** How the return's figure differs from that of another quarter; empty where no whole one is held. */
    static Optional<Comparison> compared(LineValue value, QuarterFigure before) {
        return before.value() == null || before.status() == FigureStatus.PARTIAL
                ? Optional.empty()
                : Optional.of(Comparison.of(
                        value.measure().sheet(),
                        Formats.longMonths(before.quarter()),
                        before.value(),
                        before.base(),
                        inReturn(value),
                        value.base() == null ? value.source().base() : value.base()));
    }

    private static Direction direction(Comparison compared) {
        return switch (compared.direction()) {
            case 1 -> Direction.UP;
            case -1 -> Direction.DOWN;
            default -> Direction.FLAT;
        };
    }

    private static @Nullable BigDecimal inReturn(LineValue value) {
        return value.basis() == Basis.UNCONFIRMED && value.value() == null
                ? value.source().value()
                : value.value();
    }

    /** Whether there is a figure for the whole quarter: a part is never compared with a whole. */
    static boolean isWhole(LineValue value) {
        return inReturn(value) != null
                && value.status() != FigureStatus.PARTIAL
                && (value.basis() == Basis.CHANGED
                        || value.source().status() != FigureStatus.PARTIAL
                        || value.source().monthsHeld() == MONTHS);
    }

    private static Paragraph small(String words) {
        var text = new Paragraph(words);
        text.addClassNames("small", "secondary");
        return text;
    }
}
