package uk.cspportal.commentary.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import uk.cspportal.commentary.Visibility;
import uk.cspportal.commentary.Widening;
import uk.cspportal.shared.Messages;

/** Asks about personal data and protective markings before texts go further than the police and the policing body. */
final class TellTalesDialog {

    private TellTalesDialog() {}

    static void ask(Widening widening, Runnable save) {
        var words = new Div();
        words.addClassName("stack");
        for (var reach : new Visibility[] {Visibility.PARTNERS, Visibility.PUBLIC}) {
            var names = widening.further().stream()
                    .filter(passage -> passage.visibility() == reach)
                    .map(passage -> Messages.text("commentary.category", passage.category()))
                    .toList();
            if (!names.isEmpty()) {
                words.add(new Paragraph(
                        Messages.text("commentary.tell-tale.further." + reach, String.join(", ", names))));
            }
        }
        if (!widening.finds().isEmpty()) {
            words.add(new Paragraph(Messages.text("commentary.tell-tale.found")), finds(widening));
        }
        words.add(new Paragraph(Messages.text("commentary.tell-tale.readers")));
        var dialog = new ConfirmDialog();
        dialog.setHeader(Messages.text("commentary.tell-tale.ask"));
        dialog.add(words);
        dialog.setConfirmText(Messages.text("commentary.tell-tale.save"));
        dialog.setCancelable(true);
        dialog.setCancelText(Messages.text("commentary.tell-tale.back"));
        dialog.addConfirmListener(confirmed -> save.run());
        dialog.open();
    }

    private static UnorderedList finds(Widening widening) {
        var list = new UnorderedList();
        widening.finds()
                .forEach((category, finds) -> finds.forEach(find -> list.add(new ListItem(Messages.text(
                        "commentary.tell-tale",
                        Messages.text("commentary.category", category),
                        Messages.text("commentary.tell-tale", find.kind()),
                        find.words(),
                        String.valueOf(find.line()))))));
        return list;
    }
}
