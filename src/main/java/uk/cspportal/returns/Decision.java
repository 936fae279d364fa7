package uk.cspportal.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;

/**
 * A decision about a figure, worked out from what is recorded and what was asked for: a quarter of
 * changed months is their sum, and partial while a month is not known.
 */
record Decision(
        Basis basis,
        @Nullable BigDecimal value,
        FigureStatus status,
        @Nullable BigDecimal base,
        @Nullable String reason,
        @Nullable String origin,
        List<MonthChange> changedMonths) {

    Decision {
        value = value == null ? null : Numbers.plain(value);
        base = base == null ? null : Numbers.plain(base);
    }

    static Decision of(LineValue line, ValueChange change) {
        Limits.check(line, change);
        var reason = blankToNull(change.reason());
        return switch (change.basis()) {
            case UNCONFIRMED ->
                new Decision(
                        Basis.UNCONFIRMED,
                        line.source().value(),
                        line.source().status(),
                        line.source().base(),
                        null,
                        null,
                        List.of());
            case CONFIRMED -> confirm(line, change);
            case NOT_AVAILABLE ->
                new Decision(Basis.NOT_AVAILABLE, null, FigureStatus.NOT_AVAILABLE, null, reason, null, List.of());
            case CHANGED -> change(line, change, reason);
        };
    }

    /** What stands on the line now. */
    static Decision standing(LineValue line) {
        return new Decision(
                line.basis(),
                line.value(),
                line.status(),
                line.base(),
                line.reason(),
                line.origin(),
                line.basis() == Basis.CHANGED ? changedMonths(line, line.months()) : List.of());
    }

    private static Decision confirm(LineValue line, ValueChange change) {
        if (!LineReader.confirmable(line.source())) {
            throw new InvalidInputException(line.measure().key(), Messages.text("returns.error.nothing-to-confirm"));
        }
        var base = line.source().base() == null ? change.base() : line.source().base();
        return new Decision(
                Basis.CONFIRMED, line.source().value(), line.source().status(), base, null, null, List.of());
    }

    /** A month that differs from what is recorded: its place in the quarter, and null when it is taken out. */
    record MonthChange(int month, @Nullable BigDecimal amount) {}

    private static Decision change(LineValue line, ValueChange change, @Nullable String reason) {
        var months = change.months();
        var known = months.stream().filter(Objects::nonNull).toList();
        var value = months.isEmpty()
                ? change.value()
                : known.isEmpty() ? null : known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        for (var number : known.isEmpty() && value != null ? List.of(value) : known) {
            requirePlausible(line, Objects.requireNonNull(number), change.plausible());
        }
        var status = value == null
                ? FigureStatus.NOT_AVAILABLE
                : !months.isEmpty() && known.size() < 3 ? FigureStatus.PARTIAL : FigureStatus.FINAL;
        return new Decision(
                Basis.CHANGED,
                value,
                status,
                change.base(),
                reason,
                blankToNull(change.origin()),
                changedMonths(line, months));
    }

    /** Only the months that differ from what is recorded. */
    private static List<MonthChange> changedMonths(LineValue line, List<@Nullable BigDecimal> months) {
        var changed = new ArrayList<MonthChange>();
        for (int i = 0; i < months.size(); i++) {
            var month = months.get(i);
            var recorded = line.source().months().get(i);
            var held = recorded == null ? null : recorded.value();
            boolean same = month == null ? held == null : held != null && held.compareTo(month) == 0;
            if (!same) {
                changed.add(new MonthChange(i, month == null ? null : Numbers.plain(month)));
            }
        }
        return changed;
    }

    private static void requirePlausible(LineValue line, BigDecimal number, boolean confirmed) {
        var sheet = line.measure().sheet();
        if (!confirmed && sheet.isImplausible(number)) {
            throw new InvalidInputException(
                    line.measure().key() + ".implausible",
                    Messages.text(
                            "returns.error.implausible",
                            Formats.number(number, sheet.valueDecimals()),
                            sheet.shortTitle()));
        }
    }

    @Nullable
    String inWords() {
        return switch (basis) {
            case UNCONFIRMED -> null;
            case NOT_AVAILABLE -> Messages.text("returns.basis.NOT_AVAILABLE");
            case CONFIRMED, CHANGED ->
                Messages.text("returns.basis." + basis.name() + ".value", value == null ? "" : value.toPlainString());
        };
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
