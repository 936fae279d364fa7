package uk.cspportal.returns.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import uk.cspportal.returns.LineState;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.WholeReturn;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.TextLink;

/** Asks before a return goes to the police, or says which guidelines still keep it from going. */
final class SubmitDialog {

    private SubmitDialog() {}

    static void of(WholeReturn whole, Function<ReturnLine, String> path, Runnable submit) {
        var missing = whole.lines().stream()
                .filter(line -> line.state() != LineState.READY)
                .toList();
        (missing.isEmpty() ? ask(whole, submit) : tell(missing, path)).open();
    }

    private static ConfirmDialog ask(WholeReturn whole, Runnable submit) {
        var overview = whole.overview();
        var dialog = new ConfirmDialog();
        dialog.setHeader(
                Messages.text("returns.view.submit.ask", overview.quarter().label()));
        var explain = new Paragraph(Messages.text(
                "returns.view.submit.explain", Formats.date(overview.dates().policeBy())));
        var warnings = new UnorderedList();
        warnings.addClassName("plain-list");
        whole.lines()
                .forEach(line -> line.warnings()
                        .forEach(one -> warnings.add(new ListItem(Messages.text(
                                "returns.view.submit.warning",
                                String.valueOf(line.guideline().number()),
                                one.message())))));
        dialog.setText(
                warnings.getChildren().findAny().isEmpty()
                        ? new Div(explain)
                        : new Div(explain, new Paragraph(Messages.text("returns.view.submit.warnings")), warnings));
        dialog.setConfirmText(Messages.text("returns.view.submit"));
        dialog.setCancelable(true);
        dialog.setCancelText(Messages.text("returns.view.submit.not-yet"));
        dialog.addConfirmListener(confirmed -> submit.run());
        return dialog;
    }

    private static ConfirmDialog tell(List<ReturnLine> missing, Function<ReturnLine, String> path) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(Messages.text(
                missing.size() == 1 ? "returns.view.submit.missing.one" : "returns.view.submit.missing",
                Formats.count(missing.size())));
        var list = new UnorderedList();
        list.addClassName("plain-list");
        for (var line : missing) {
            var link = new TextLink(
                    Messages.text(
                            "returns.view.submit.line",
                            String.valueOf(line.guideline().number()),
                            line.guideline().shortTitle()),
                    path.apply(line));
            link.getElement().addEventListener("click", click -> dialog.close());
            var holder = new Span(
                    line.heldByCaller()
                            ? Messages.text("returns.view.submit.yours")
                            : Messages.text("returns.view.submit.held", line.heldBy()));
            holder.addClassName("below");
            list.add(new ListItem(link, holder));
        }
        dialog.setText(new Div(new Paragraph(Messages.text("returns.view.submit.missing.remedy")), list));
        dialog.setConfirmText(Messages.text("returns.view.submit.back"));
        return dialog;
    }
}
