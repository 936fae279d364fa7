package uk.cspportal.returns.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.ArrayList;
import java.util.Collection;
import uk.cspportal.commentary.CommentaryDraft;
import uk.cspportal.returns.WholeReturn;
import uk.cspportal.shared.Messages;

/** The one main act of the page, asked for once more before it is done, since others then go on. */
final class ReviewActs {

    private ReviewActs() {}

    /** {@code Sign off the return} and its like. */
    static Button main(ReviewMode mode, Runnable ask) {
        var button = new Button(Messages.text("returns.review.act." + mode.key()), click -> ask.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setId("review-" + mode.key());
        return button;
    }

    /** @param written how many guidelines have a commentary, for the one who completes it */
    static void confirm(ReviewMode mode, WholeReturn whole, int written, Runnable act) {
        var key = "returns.review.ask." + mode.key();
        var dialog = new ConfirmDialog();
        dialog.setHeader(Messages.text(key, whole.overview().quarter().label()));
        dialog.setText(Messages.text(
                "returns.review.explain." + mode.key(),
                String.valueOf(written),
                String.valueOf(whole.lines().size())));
        dialog.setConfirmText(Messages.text("returns.review.act." + mode.key()));
        dialog.setCancelable(true);
        dialog.setCancelText(Messages.text("returns.review.ask.not-yet"));
        dialog.addConfirmListener(confirmed -> act.run());
        dialog.open();
    }

    /** Says which guidelines hold typed words that are not saved yet: they would not be part of the commentary. */
    static void tellOfDrafts(WholeReturn whole, Collection<CommentaryDraft> drafts) {
        var numbers = new ArrayList<String>();
        for (var line : whole.lines()) {
            if (drafts.stream()
                    .anyMatch(d -> d.guideline().equals(line.guideline().key()))) {
                numbers.add(String.valueOf(line.guideline().number()));
            }
        }
        var dialog = new ConfirmDialog();
        dialog.setHeader(Messages.text("returns.review.drafts"));
        dialog.setText(Messages.text("returns.review.drafts.text", String.join(", ", numbers)));
        dialog.setConfirmText(Messages.text("returns.review.drafts.back"));
        dialog.open();
    }
}
