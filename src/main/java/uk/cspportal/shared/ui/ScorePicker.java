package uk.cspportal.shared.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import uk.cspportal.shared.Messages;

/** A score from 1 Weak to 4 Strong as four segments; arrow keys move between them. */
public final class ScorePicker extends RadioButtonGroup<Integer> {

    public ScorePicker(String label) {
        super(label);
        addClassNames("segments", "score-picker");
        setItems(1, 2, 3, 4);
        setItemLabelGenerator(score -> Messages.text("ui.score." + score));
    }
}
