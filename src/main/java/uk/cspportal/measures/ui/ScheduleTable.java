package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.TableHeaderCell;
import java.util.List;
import java.util.Objects;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.MeasureDefinition;
import uk.cspportal.measures.MeasureRoutes;
import uk.cspportal.measures.PeriodFigure;
import uk.cspportal.measures.ScheduleRow;
import uk.cspportal.measures.Sentences;
import uk.cspportal.measures.statistics.Judgement;
import uk.cspportal.measures.statistics.Trend;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Chip;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.FigureText;
import uk.cspportal.shared.ui.Illustrative;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.shared.ui.TrendArrow;
import uk.cspportal.shared.ui.TrendArrow.Direction;

/** The lines of a schedule under their objectives: arrow, change in words, and what it means for the measure. */
final class ScheduleTable {

    private ScheduleTable() {}

    static DataTable of(List<ScheduleRow> rows, ScheduleAddress periods, String tenantSlug) {
        var table = new DataTable(Messages.text(
                        "schedule.table", Sentences.name(periods.current()), Sentences.name(periods.baseline())))
                .rowHeaders()
                .stacked()
                .column(Messages.text("measures.column.measure"))
                .number(Messages.text("schedule.baseline.column", Sentences.name(periods.baseline())))
                .number(Messages.text("schedule.current.column", Sentences.name(periods.current())))
                .column(Messages.text("measures.column.moved"))
                .column(Messages.text("schedule.judgement"));
        table.addClassName("schedule");
        String objective = null;
        for (var row : rows) {
            var its = row.measure().sheet().objective();
            if (its != null && !Objects.equals(its, objective)) {
                table.row(heading(its));
            }
            objective = its;
            table.row(
                    name(row, tenantSlug),
                    figure(row, row.baseline()),
                    figure(row, row.current()),
                    change(row),
                    judgement(row));
        }
        return table;
    }

    private static Component heading(String objective) {
        var cell = new TableHeaderCell(objective);
        cell.setColspan(5);
        cell.getElement().setAttribute("scope", "colgroup");
        cell.addClassName("objective");
        return cell;
    }

    private static Component name(ScheduleRow row, String tenantSlug) {
        var sheet = row.measure().sheet();
        return new TextLink(sheet.title(), MeasureRoutes.measure(tenantSlug, sheet.key())).quiet();
    }

    private static Component figure(ScheduleRow row, PeriodFigure figure) {
        var value = value(row.measure().sheet(), figure);
        return figure.base() == null
                ? value
                : new FigureText(
                        value,
                        Messages.text(
                                "measures.answers", String.valueOf(figure.base().toBigInteger())));
    }

    private static Component value(MeasureDefinition sheet, PeriodFigure figure) {
        if (figure.value() == null) {
            return muted(Messages.text("measures.status", figure.status()));
        }
        var number = Illustrative.markIf(
                figure.illustrative(), sheet.numbers().format(figure.value().doubleValue()));
        if (figure.status() == FigureStatus.FINAL) {
            return number;
        }
        var state = figure.status() == FigureStatus.PARTIAL && figure.needed() > 1
                ? Messages.text("schedule.parts", String.valueOf(figure.held()), String.valueOf(figure.needed()))
                : Messages.text("measures.status", figure.status());
        return new Span(number, new Chip(state));
    }

    private static Component change(ScheduleRow row) {
        if (row.note() != null) {
            return muted(row.note());
        }
        return new TrendArrow(
                direction(row.change().trend()), row.change().printed().orElseThrow());
    }

    private static Direction direction(Trend trend) {
        return switch (trend) {
            case UP -> Direction.UP;
            case DOWN -> Direction.DOWN;
            case FLAT, NONE -> Direction.FLAT;
        };
    }

    private static Component judgement(ScheduleRow row) {
        if (row.note() != null) {
            return muted(Messages.text("schedule.judgement.none"));
        }
        var words = Messages.text("schedule.judgement", row.change().judgement());
        return row.change().judgement() == Judgement.NEUTRAL
                ? muted(words)
                : new StatusTag(
                        row.change().judgement() == Judgement.BETTER ? StatusTag.Kind.READY : StatusTag.Kind.AT_RISK,
                        words);
    }

    private static Component muted(String text) {
        var words = new Span(text);
        words.addClassName("muted");
        return words;
    }
}
