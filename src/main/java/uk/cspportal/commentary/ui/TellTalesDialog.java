package uk.cspportal.commentary.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import uk.cspportal.commentary.TellTales;
import uk.cspportal.shared.Messages;

/** Asks before words that may tell of a person, or carry a marking, are saved where partners read them. */
final class TellTalesDialog {

    private TellTalesDialog() {}

    /** Saves at once when nothing was found. */
    static void ask(String text, Runnable save) {
        var finds = TellTales.in(text);
        if (finds.isEmpty()) {
            save.run();
            return;
        }
        var list = new UnorderedList();
        finds.forEach(find -> list.add(new ListItem(Messages.text(
                "commentary.tell-tale",
                Messages.text("commentary.tell-tale", find.kind()),
                find.words(),
                String.valueOf(find.line())))));
        var dialog = new ConfirmDialog();
        dialog.setHeader(Messages.text("commentary.tell-tale.ask"));
        dialog.add(new Div(
                new Paragraph(Messages.text("commentary.tell-tale.found")),
                list,
                new Paragraph(Messages.text("commentary.tell-tale.readers"))));
        dialog.setConfirmText(Messages.text("commentary.tell-tale.save"));
        dialog.setCancelable(true);
        dialog.setCancelText(Messages.text("commentary.tell-tale.back"));
        dialog.addConfirmListener(confirmed -> save.run());
        dialog.open();
    }
}
