package uk.cspportal.returns.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.cspportal.returns.LineChange;
import uk.cspportal.returns.LineCheck;
import uk.cspportal.returns.LineText;
import uk.cspportal.returns.LineValue;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.TypedLine;

/**
 * Compares a workbook that came back with what it held when it went out and with what the lines hold
 * now. Only cells that their owner changed count; where others changed the same field, both are shown.
 */
final class Comparison {

    private final Template template;
    private final Function<String, TypedLine> typed;
    private final List<CellProblem> problems = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<WorkbookChange> changes = new ArrayList<>();

    /** @param typed what the caller typed on a line in the portal and did not finish */
    Comparison(Template template, Function<String, TypedLine> typed) {
        this.template = template;
        this.typed = typed;
    }

    List<CellProblem> problems() {
        return problems;
    }

    List<String> remarks() {
        return remarks;
    }

    List<WorkbookChange> changes() {
        return changes;
    }

    void compare(List<ReturnLine> lines, Filled filled) {
        var texts = byKey(filled.texts());
        var figures = byKey(filled.figures());
        for (var line : lines) {
            var key = line.guideline().key();
            var row = texts.remove(key);
            if (row == null || template.held().get(key) == null) {
                remarks.add(Words.text("remark.no-row", key));
            } else {
                texts(line, row);
            }
            for (var value : line.values()) {
                var measured = figures.remove(Template.key(key, value.measure().key()));
                if (measured != null) {
                    figures(line, value, measured);
                }
            }
        }
        List.of(texts, figures).forEach(left -> left.values().forEach(this::strange));
    }

    private Map<String, FilledRow> byKey(List<FilledRow> rows) {
        var byKey = new LinkedHashMap<String, FilledRow>();
        for (var row : rows) {
            boolean empty = row.entries().values().stream()
                    .allMatch(entry -> entry.text().isBlank());
            if (row.key().isEmpty() && !empty) {
                strange(row);
            } else if (!empty && byKey.putIfAbsent(row.key(), row) != null) {
                problems.add(row.problem(0, Words.text("expected.once"), Words.text("remedy.once")));
            }
        }
        return byKey;
    }

    private void strange(FilledRow row) {
        problems.add(row.problem(0, Words.text("expected.known"), Words.text("remedy.known")));
    }

    private void texts(ReturnLine line, FilledRow row) {
        var held = heldOf(line.guideline().key());
        @Nullable TypedLine unfinished = null;
        for (var text : LineText.values()) {
            int column = TextColumns.of(text);
            var entry = row.at(column);
            if (!entry.isTyped()) {
                problems.add(row.problem(column, Words.text("expected.text"), Words.text("remedy.text")));
                continue;
            }
            var next = LineCheck.plain(entry.text());
            if (next.equals(held.get(text.ordinal()))) {
                continue;
            }
            if (!line.editable()) {
                problems.add(locked(row, column));
                continue;
            }
            var tooLong = LineCheck.problem(text, next);
            if (tooLong.isPresent()) {
                problems.add(row.problem(column, Words.text("expected.short"), tooLong.get()));
                continue;
            }
            unfinished = unfinished == null ? typed.apply(line.guideline().key()) : unfinished;
            var stands = line.texts().getOrDefault(text, "");
            var draft = LineCheck.plain(unfinished.texts().getOrDefault(text, stands));
            boolean drafted = !draft.equals(stands) && !draft.equals(next);
            if (next.equals(stands) && !drafted) {
                continue;
            }
            changes.add(change(
                    line,
                    TextRow.name(text),
                    text.name(),
                    row.sheet() + " " + row.cell(column),
                    drafted ? draft : stands,
                    next,
                    drafted || !stands.equals(held.get(text.ordinal())),
                    null,
                    LineChange.said(line, text, next)));
        }
    }

    private void figures(ReturnLine line, LineValue value, FilledRow row) {
        var key = Template.key(line.guideline().key(), value.measure().key());
        var held = heldOf(key);
        var reading = new FigureReading(row, value);
        var next = reading.cells();
        if (next.equals(held)) {
            return;
        }
        if (!line.editable()) {
            problems.add(locked(row, FigureColumn.STATUS.ordinal()));
            return;
        }
        var decided = reading.decision();
        problems.addAll(reading.problems());
        if (decided.isEmpty() || !LineCheck.changes(value, decided.get())) {
            return;
        }
        var now = FigureCells.of(value);
        boolean drafted = typed.apply(line.guideline().key())
                .figures()
                .containsKey(value.measure().key());
        changes.add(change(
                line,
                value.measure().sheet().shortTitle(),
                value.measure().key(),
                row.sheet() + " " + row.cell(FigureColumn.STATUS.ordinal()),
                FigureCells.inWords(value, now) + (drafted ? " " + Words.text("unfinished") : ""),
                FigureCells.inWords(value, next),
                drafted || !now.equals(held),
                reading.implausible(decided.get()).orElse(null),
                LineChange.value(decided.get())));
    }

    private List<String> heldOf(String key) {
        return template.held().getOrDefault(key, Collections.nCopies(FigureColumn.FILLED, ""));
    }

    private static CellProblem locked(FilledRow row, int column) {
        return row.problem(column, Words.text("expected.locked"), Words.text("remedy.locked"));
    }

    private static WorkbookChange change(
            ReturnLine line,
            String field,
            String id,
            String cell,
            String now,
            String next,
            boolean conflict,
            @Nullable String implausible,
            LineChange change) {
        var guideline = line.guideline();
        return new WorkbookChange(
                guideline.key() + "/" + id,
                guideline.key(),
                guideline.number(),
                guideline.shortTitle(),
                field,
                cell,
                now,
                next,
                conflict,
                implausible,
                change);
    }
}
