package uk.cspportal.returns.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import uk.cspportal.commentary.CommentaryDraft;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.SignatureBarrier;
import uk.cspportal.returns.WholeReturn;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Notice;

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

    static Button sendBack(WholeReturn whole, ReturnLine line, BiConsumer<Set<String>, String> send) {
        var button = new Button(
                Messages.text("returns.review.send-back.open"),
                click -> new SendBackDialog(whole.lines(), line, send).open());
        button.setAriaLabel(Messages.text(
                "returns.review.send-back.open-for",
                String.valueOf(line.guideline().number())));
        return button;
    }

    /** Why the reader cannot sign, with what they saved. */
    static Notice barred(SignatureBarrier barrier) {
        return above(new Notice(
                Notice.Kind.INFO,
                Messages.text("returns.review.barrier"),
                new Paragraph(barrier.why()),
                list(barrier.saved())));
    }

    static Notice refused(ConflictException refusal) {
        var notice = new Notice(Notice.Kind.ERROR, refusal.getMessage());
        if (!refusal.reasons().isEmpty()) {
            notice.add(list(refusal.reasons()));
        }
        return above(notice);
    }

    private static Notice above(Notice notice) {
        notice.addClassName("above-return");
        return notice;
    }

    private static UnorderedList list(List<String> reasons) {
        var list = new UnorderedList();
        reasons.forEach(reason -> list.add(new ListItem(reason)));
        return list;
    }
}
