package uk.cspportal.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import uk.cspportal.audit.AuditEntry;
import uk.cspportal.audit.AuditPage;
import uk.cspportal.audit.AuditWords;
import uk.cspportal.audit.Seal;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.DataTable.Align;
import uk.cspportal.shared.ui.DataTable.Column;

/** Entries, one a row: who, when, from where, what, from, to, why. */
final class EntryTable {

    /** Longer texts open on request; whole paragraphs would push the next entries off the page. */
    private static final int SHORT = 140;

    private EntryTable() {}

    static DataTable of(AuditPage page) {
        var table = new DataTable(Messages.text("audit.table"))
                .stacked()
                .column(new Column(Messages.text("audit.column.when"), Align.START, "206px"))
                .column(new Column(Messages.text("audit.column.who"), Align.START, "180px"))
                .column(new Column(Messages.text("audit.column.what"), Align.START, "230px"))
                .column(Messages.text("audit.column.from"))
                .column(Messages.text("audit.column.to"))
                .column(new Column(Messages.text("audit.column.why"), Align.START, "150px"));
        table.addClassNames("top", "audit-table");
        page.entries()
                .forEach(entry -> table.row(
                        lines(new Span(Formats.dateTime(entry.at())), place(entry.seal())),
                        lines(new Span(AuditFilters.name(entry.person())), origin(entry)),
                        lines(strong(AuditWords.what(entry.action())), entry.thing()),
                        value(entry.from()),
                        value(entry.to()),
                        value(entry.why())));
        return table;
    }

    private static String place(@Nullable Seal seal) {
        return seal == null
                ? Messages.text("audit.not-sealed")
                : Messages.text("audit.number", Formats.count(seal.number()));
    }

    private static String origin(AuditEntry entry) {
        return entry.origin() == null
                ? Messages.text("audit.origin.none")
                : Messages.text("audit.origin", entry.origin());
    }

    private static Component value(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            var none = new Span(Messages.text("audit.none"));
            none.addClassName("muted");
            return none;
        }
        var told = AuditWords.value(text);
        if (told.length() <= SHORT) {
            return new Span(told);
        }
        var whole = new Div(new Span(told));
        whole.addClassName("whole-text");
        return new NativeDetails(Messages.text("audit.long", told.substring(0, SHORT)), whole);
    }

    private static Div lines(Component first, String below) {
        var second = new Span(below);
        second.addClassName("below");
        var lines = new Div(new Div(first), new Div(second));
        lines.addClassName("two-lines");
        return lines;
    }

    private static Span strong(String text) {
        var span = new Span(text);
        span.addClassName("strong");
        return span;
    }
}
