package uk.cspportal.measures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.ChangeDialog;

/** The small buttons of the cards beside a reference sheet, and the dialogs behind them. */
final class SheetActs {

    private static final String EMPTY = "sheet.empty.";

    private SheetActs() {}

    /** @param what the words of the button where several of them stand in one card; for those who do not see the row */
    static Button small(String key, String what, SerializableRunnable act) {
        var button = new Button(Messages.text(key), click -> act.run());
        button.addThemeName("small");
        button.setAriaLabel(Messages.text("sheet.act.of", Messages.text(key), what));
        return button;
    }

    static Button small(String key, SerializableRunnable act) {
        var button = new Button(Messages.text(key), click -> act.run());
        button.addThemeName("small");
        return button;
    }

    static Div row(Button... acts) {
        var row = new Div(acts);
        row.addClassName("card-acts");
        return row;
    }

    /** A dialog whose fields say what is missing in the words of this page. */
    static ChangeDialog dialog(String title) {
        return new ChangeDialog(title, EMPTY);
    }
}
