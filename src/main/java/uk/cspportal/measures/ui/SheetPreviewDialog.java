package uk.cspportal.measures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import uk.cspportal.measures.MeasureDefinition;
import uk.cspportal.measures.SheetPreview;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Notice;

/** What saving a sheet would change, line by line, and what that does to the series; then it is saved, or not yet. */
final class SheetPreviewDialog extends Dialog {

    SheetPreviewDialog(
            MeasureDefinition standing,
            MeasureDefinition wanted,
            SheetPreview preview,
            String why,
            SerializableRunnable save) {
        setHeaderTitle(Messages.text("sheet.preview"));
        addClassName("change-dialog");
        setWidth("640px");
        var content = new Div(SheetHistory.changes(standing, wanted));
        content.addClassNames("stack", "tight");
        if (preview.breaksSeries()) {
            content.add(new Notice(
                    Notice.Kind.WARNING, Messages.text("sheet.history.break"), Messages.text("sheet.preview.break")));
        } else {
            content.add(new Paragraph(Messages.text("sheet.preview.no-break")));
        }
        if (preview.leavesNational()) {
            content.add(new Notice(
                    Notice.Kind.WARNING, Messages.text("sheet.national"), Messages.text("sheet.preview.leaves")));
        }
        content.add(new Paragraph(Messages.text("sheet.history.why", why)));
        var keep = new Button(Messages.text("sheet.save"), click -> {
            close();
            save.run();
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(new Button(Messages.text("sheet.preview.back"), click -> close()), keep);
        acts.addClassName("dialog-acts");
        add(content, acts);
    }
}
