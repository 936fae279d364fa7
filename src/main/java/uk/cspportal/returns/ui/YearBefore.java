package uk.cspportal.returns.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Comparison;
import uk.cspportal.measures.Figure;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.Unit;
import uk.cspportal.returns.Basis;
import uk.cspportal.returns.LineValue;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;

/** What became of the return's figures against the same time a year before; never a part against a whole. */
final class YearBefore {

    private final LineValue value;
    private final FigureTable table;

    private YearBefore(LineValue value, FigureTable table) {
        this.value = value;
        this.table = table;
    }

    /** The last month, where the measure has months, and the quarter. */
    static String sentence(LineValue value, FigureTable table) {
        if (value.basis() == Basis.NOT_AVAILABLE && !table.isChanged()) {
            return Messages.text("returns.line.quarter-none");
        }
        return new YearBefore(value, table).sentence();
    }

    private String sentence() {
        var parts = new ArrayList<String>();
        for (int i = 2; i >= 0 && table.isMonthly() && parts.isEmpty(); i--) {
            if (month(i) != null) {
                parts.add(month(i, Objects.requireNonNull(month(i))));
            }
        }
        parts.add(quarter());
        return String.join(" ", parts);
    }

    private @Nullable BigDecimal month(int index) {
        return table.isChanged()
                ? table.months().get(index)
                : number(value.source().months().get(index));
    }

    private static @Nullable BigDecimal number(@Nullable Figure figure) {
        return figure == null ? null : figure.value();
    }

    private String month(int index, BigDecimal now) {
        var month = value.source().quarter().months().get(index);
        var earlier = Formats.month(month.minusYears(1));
        var before = number(value.yearBefore().months().get(index));
        return before == null
                ? Messages.text("returns.line.not-compared", earlier)
                : compared(Formats.monthName(month), earlier, before, null, now, null);
    }

    private String quarter() {
        var before = value.yearBefore();
        var earlier = Formats.longMonths(before.quarter());
        if (isPartial()) {
            return Messages.text("returns.line.quarter-partial");
        }
        var now = table.isChanged() ? table.quarterValue() : table.inReturn();
        if (now == null) {
            return Messages.text("returns.line.quarter-none");
        }
        var than = before.value();
        if (than == null || before.status() == FigureStatus.PARTIAL) {
            return Messages.text("returns.line.quarter-not-compared", earlier);
        }
        return compared(
                Messages.text("returns.line.the-quarter"),
                earlier,
                than,
                before.base(),
                now,
                value.source().base());
    }

    private boolean isPartial() {
        return table.isChanged()
                ? table.months().stream().anyMatch(Objects::isNull)
                : value.source().status() == FigureStatus.PARTIAL;
    }

    private String compared(
            String what,
            String earlier,
            BigDecimal before,
            @Nullable BigDecimal beforeBase,
            BigDecimal now,
            @Nullable BigDecimal nowBase) {
        var sheet = value.measure().sheet();
        var comparison = Comparison.of(sheet, earlier, before, beforeBase, now, nowBase);
        return sheet.unit() == Unit.PERCENT
                ? comparison.sentence()
                : Messages.text("returns.line.compared", what, comparison.phrase(), earlier);
    }
}
