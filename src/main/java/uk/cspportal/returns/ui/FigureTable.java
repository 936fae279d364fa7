package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Figure;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.Frequency;
import uk.cspportal.measures.MeasureDefinition;
import uk.cspportal.returns.Basis;
import uk.cspportal.returns.LineValue;
import uk.cspportal.returns.TypedFigures;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.Illustrative;

/**
 * A value of the return beside its source and the year before: by month where the measure is
 * monthly, with their sum; else the quarter, and the number of answers of a survey.
 */
final class FigureTable extends Div {

    private final LineValue value;
    private final MeasureDefinition sheet;
    private final boolean editing;
    private final boolean asksForAnswers;
    private final List<FigureField> fields = new ArrayList<>();
    private final Span total = new Span();
    private @Nullable FigureField answers;

    /** For reading. */
    FigureTable(LineValue value) {
        this(value, Basis.UNCONFIRMED);
    }

    /** With fields for what the choice leaves open: all figures, or the answers that the source does not tell. */
    FigureTable(LineValue value, @Nullable Basis choice) {
        this.value = value;
        this.sheet = value.measure().sheet();
        editing = choice == Basis.CHANGED;
        asksForAnswers = editing || (choice == Basis.CONFIRMED && value.source().base() == null);
        addClassName("figure-table");
        var table = new DataTable(Messages.text("returns.line.figures-of", sheet.shortTitle()))
                .rowHeaders()
                .compact();
        table.column(Messages.text(isMonthly() ? "returns.line.month" : "returns.line.quarter"))
                .number(Messages.text("returns.line.in-return"))
                .number(Messages.text("returns.line.source"))
                .number(Messages.text("returns.line.year-before"));
        if (isMonthly()) {
            months(table);
        } else {
            quarter(table);
        }
        add(table);
        all().forEach(field -> add(field.fault()));
    }

    boolean isMonthly() {
        return sheet.frequency() == Frequency.MONTHLY;
    }

    List<FigureField> fields() {
        return fields;
    }

    @Nullable
    FigureField answers() {
        return answers;
    }

    /** Every field, as people go through them. */
    List<FigureField> all() {
        return Stream.concat(fields.stream(), Stream.ofNullable(answers)).toList();
    }

    /** Puts back what was typed, as far as there are fields for it. */
    void restore(TypedFigures typed) {
        for (int i = 0; i < Math.min(fields.size(), typed.figures().size()); i++) {
            fields.get(i).setValue(typed.figures().get(i));
        }
        if (answers != null) {
            answers.setValue(typed.answers());
        }
    }

    /** The months as typed, null where nothing is; empty unless the measure is monthly. */
    List<@Nullable BigDecimal> months() {
        var typed = new ArrayList<@Nullable BigDecimal>();
        if (isMonthly()) {
            fields.forEach(field -> typed.add(field.numberOrNull()));
        }
        return typed;
    }

    /** The quarter as typed: its own figure, or the sum of its months as far as they are typed. */
    @Nullable
    BigDecimal quarterValue() {
        return fields.stream()
                .map(FigureField::numberOrNull)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    boolean isChanged() {
        return editing;
    }

    /** Shows the sum again after a month was typed. */
    void refresh() {
        total.removeAll();
        boolean illustrative = value.source().illustrative();
        total.add(FigureWords.value(sheet, editing ? quarterValue() : inReturn(), illustrative));
    }

    private void months(DataTable table) {
        var months = value.source().quarter().months();
        for (int i = 0; i < months.size(); i++) {
            var source = value.source().months().get(i);
            var before = value.yearBefore().months().get(i);
            table.row(
                    new Span(Formats.shortMonth(months.get(i))),
                    editing ? field(months.get(i), typed(i, source)) : shown(typed(i, source), source),
                    figure(source),
                    figure(before));
        }
        refresh();
        table.totalRow(
                new Span(Messages.text("returns.line.quarter")),
                total,
                value.source().status() == FigureStatus.PARTIAL
                        ? muted("returns.line.partial")
                        : FigureWords.value(sheet, value.source()),
                value.yearBefore().status() == FigureStatus.PARTIAL
                        ? muted("returns.line.partial")
                        : FigureWords.value(sheet, value.yearBefore()));
    }

    private void quarter(DataTable table) {
        var quarter = value.source().quarter();
        table.row(
                new Span(quarter.label()),
                editing
                        ? quarterField()
                        : FigureWords.value(sheet, inReturn(), value.source().illustrative()),
                FigureWords.value(sheet, value.source()),
                FigureWords.value(sheet, value.yearBefore()));
        if (FigureField.isShare(sheet)) {
            table.row(
                    new Span(Messages.text("returns.line.answers")),
                    asksForAnswers
                            ? answersField()
                            : base(value.base() == null ? value.source().base() : value.base()),
                    base(value.source().base()),
                    base(value.yearBefore().base()));
        }
    }

    /** What the return holds now: what was decided, or what the source says while nothing is. */
    @Nullable
    BigDecimal inReturn() {
        return value.basis() == Basis.UNCONFIRMED && value.value() == null
                ? value.source().value()
                : value.value();
    }

    private @Nullable BigDecimal typed(int month, @Nullable Figure source) {
        if (value.basis() == Basis.CHANGED && month < value.months().size()) {
            return value.months().get(month);
        }
        return source == null ? null : source.value();
    }

    private Component field(YearMonth month, @Nullable BigDecimal typed) {
        return keep(FigureField.of(
                sheet, Messages.text("returns.line.field", sheet.shortTitle(), Formats.month(month)), typed));
    }

    private Component quarterField() {
        return keep(FigureField.of(
                sheet,
                Messages.text(
                        "returns.line.field",
                        sheet.shortTitle(),
                        Formats.months(value.source().quarter())),
                inReturn() == null ? value.source().value() : inReturn()));
    }

    private Component answersField() {
        answers = FigureField.count(
                Messages.text("returns.line.answers"),
                value.base() == null ? value.source().base() : value.base());
        return answers;
    }

    private FigureField keep(FigureField field) {
        fields.add(field);
        return field;
    }

    private Component shown(@Nullable BigDecimal number, @Nullable Figure source) {
        return FigureWords.value(sheet, number, source != null && source.illustrative());
    }

    private Component figure(@Nullable Figure figure) {
        return figure == null
                ? FigureWords.value(sheet, null, false)
                : FigureWords.value(sheet, figure.value(), figure.illustrative());
    }

    private Component base(@Nullable BigDecimal base) {
        return base == null
                ? FigureWords.value(sheet, null, false)
                : Illustrative.markIf(value.source().illustrative(), Formats.number(base, 0));
    }

    private static Span muted(String key) {
        var span = new Span(Messages.text(key));
        span.addClassName("muted");
        return span;
    }
}
