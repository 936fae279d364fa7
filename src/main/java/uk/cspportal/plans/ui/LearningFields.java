package uk.cspportal.plans.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.cspportal.plans.CaseDetails;
import uk.cspportal.plans.Learning;
import uk.cspportal.plans.LearningSource;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.ChangeDialog;

/** From which review or self-assessment an activity comes. A text that may tell of a case is asked about once. */
final class LearningFields {

    private final Select<LearningSource> source = new Select<>();
    private final TextField year = new TextField(Messages.text("activities.field.learningYear"));
    private final TextArea recommendation = new TextArea(Messages.text("activities.field.recommendation"));
    private final AskedOnce asked = new AskedOnce();

    LearningFields(@Nullable Learning learning) {
        source.setLabel(Messages.text("activities.field.learning"));
        source.setHelperText(Messages.text("activities.field.learning.hint"));
        source.setItems(LearningSource.values());
        source.setEmptySelectionAllowed(true);
        source.setEmptySelectionCaption(Messages.text("activities.field.learning.none"));
        source.setItemLabelGenerator(value -> value == null
                ? Messages.text("activities.field.learning.none")
                : Messages.text("activities.learning", value));
        recommendation.setHelperText(Messages.text("activities.field.recommendation.hint"));
        if (learning != null) {
            source.setValue(learning.source());
            year.setValue(String.valueOf(learning.year()));
            recommendation.setValue(learning.recommendation());
        }
        source.addValueChangeListener(e -> show());
        show();
    }

    void addTo(ChangeDialog dialog) {
        dialog.optional("learning", source).optional("learningYear", year).optional("recommendation", recommendation);
    }

    private void show() {
        year.setVisible(!source.isEmpty());
        recommendation.setVisible(!source.isEmpty());
    }

    /** What was typed; asks again where it may tell of a case. */
    @Nullable
    Learning value() {
        if (source.isEmpty()) {
            return null;
        }
        if (!year.getValue().strip().matches("\\d{4}")) {
            throw new InvalidInputException("learningYear", Messages.text("activities.empty.learningYear"));
        }
        asked.about("recommendation", recommendation.getValue());
        return new Learning(source.getValue(), Integer.parseInt(year.getValue().strip()), recommendation.getValue());
    }

    static String warning(Set<CaseDetails.Sign> signs) {
        return Messages.text(
                "activities.case",
                signs.stream()
                        .map(sign -> Messages.text("activities.case", sign))
                        .collect(Collectors.joining(", ")));
    }

    /** Refuses a text with signs of a case the first time that it is to be saved as it is, not the second. */
    static final class AskedOnce {

        private List<String> before = List.of();

        void about(String place, String... texts) {
            var signs = CaseDetails.in(texts);
            var now = new ArrayList<>(Arrays.asList(texts));
            if (!signs.isEmpty() && !now.equals(before)) {
                before = now;
                throw new InvalidInputException(
                        List.of(new Problem(place, Messages.text("activities.case.ask", warning(signs)))));
            }
        }
    }
}
