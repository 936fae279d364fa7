package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Dimension;
import uk.cspportal.measures.FigurePreview;
import uk.cspportal.measures.FigurePreview.Effect;
import uk.cspportal.measures.FigurePreview.Line;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.Sentences;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.FigureText;
import uk.cspportal.shared.ui.StatusTag;

/** The figures that a file would write, revisions first, each with what stands in its place; every digit is shown. */
final class UploadChanges {

    private UploadChanges() {}

    static DataTable of(FigurePreview preview) {
        var table = new DataTable(Messages.text("upload.changes"))
                .rowHeaders()
                .stacked()
                .column(Messages.text("measures.column.measure"))
                .column(Messages.text("upload.column.period"))
                .number(Messages.text("upload.column.from"))
                .number(Messages.text("upload.column.to"))
                .column(Messages.text("upload.column.effect"))
                .number(Messages.text("upload.column.line"));
        preview.lines().stream()
                .filter(line -> line.effect() != Effect.UNCHANGED)
                .sorted(Comparator.comparing(Line::effect).thenComparing(Line::line))
                .limit(UploadPreview.SHOWN_AT_MOST)
                .forEach(line -> table.row(
                        measure(line),
                        new Span(Sentences.name(line.figure().period())),
                        before(line),
                        figure(
                                line.figure().value(),
                                line.figure().status(),
                                line.figure().base()),
                        new StatusTag(
                                line.effect() == Effect.NEW ? StatusTag.Kind.READY : StatusTag.Kind.QUERIED,
                                Messages.text("upload.effect", line.effect())),
                        new Span(String.valueOf(line.line()))));
        return table;
    }

    private static Component measure(Line line) {
        var name = line.measure().sheet().shortTitle();
        var part = line.figure().dimension();
        return part.equals(Dimension.WHOLE) ? new Span(name) : new FigureText(name, part);
    }

    private static Component before(Line line) {
        var before = line.before();
        return before == null ? new Span("–") : figure(before.value(), before.status(), before.base());
    }

    private static Component figure(@Nullable BigDecimal value, FigureStatus status, @Nullable BigDecimal base) {
        var state = Messages.text("measures.status", status);
        if (value == null) {
            return new Span(state);
        }
        var below = status == FigureStatus.FINAL ? "" : state;
        if (base != null) {
            below += (below.isEmpty() ? "" : ", ") + Messages.text("measures.answers", Formats.count(base.longValue()));
        }
        var number = new Span(
                Formats.number(value, Math.max(0, value.stripTrailingZeros().scale())));
        return below.isEmpty() ? number : new FigureText(number, below);
    }
}
