package uk.cspportal.returns.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.returns.ReturnOverview;
import uk.cspportal.returns.ReturnSharing;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.shared.ui.Notice;

/** Who reads a return while it is being written, and for officers and chair the means to let the policing body in and out again. */
final class SharingCard {

    private static final List<String> TOLD = List.of("what", "not", "end");

    private final ReturnOverview overview;
    private final String force;
    private final @Nullable ReturnSharing sharing;
    private final Runnable done;

    /**
     * @param force name of the force area whose policing body it is
     * @param sharing null for those who only read how it stands
     * @param done told when it was shared or is no longer
     */
    SharingCard(ReturnOverview overview, String force, @Nullable ReturnSharing sharing, Runnable done) {
        this.overview = overview;
        this.force = force;
        this.sharing = sharing;
        this.done = done;
    }

    Card card() {
        var shared = overview.sharing();
        var words = new Paragraph(
                shared == null
                        ? Messages.text("returns.share.own")
                        : Messages.text("returns.share.since", force, Formats.dateTime(shared.since()), shared.by()));
        words.addClassName("small");
        var card = new Card(Messages.text("returns.share.title"), words);
        if (sharing != null) {
            var button = shared == null
                    ? new Button(Messages.text("returns.share"), click -> ask(sharing))
                    : new Button(Messages.text("returns.share.stop"), click -> askToStop(sharing));
            button.setId("sharing");
            card.content(button);
        }
        return card;
    }

    /** What the policing body's office is told above what it reads. */
    static Notice notice(ReturnOverview overview) {
        var shared = overview.sharing();
        return new Notice(
                Notice.Kind.INFO,
                Messages.text("returns.share.reading"),
                shared == null
                        ? ""
                        : Messages.text("returns.share.reading.since", shared.by(), Formats.dateTime(shared.since())));
    }

    private void ask(ReturnSharing sharing) {
        var dialog = dialog("returns.share.ask");
        TOLD.forEach(part -> dialog.explain(Messages.text("returns.share.ask." + part, force)));
        dialog.openWithoutReason(Messages.text("returns.share.confirm"), () -> {
            sharing.share(overview.tenant(), overview.quarter(), overview.version());
            done.run();
        });
    }

    private void askToStop(ReturnSharing sharing) {
        dialog("returns.share.stop.ask")
                .explain(Messages.text("returns.share.stop.explain", force))
                .openWithoutReason(Messages.text("returns.share.stop"), () -> {
                    sharing.stop(overview.tenant(), overview.quarter(), overview.version());
                    done.run();
                });
    }

    private ChangeDialog dialog(String title) {
        return new ChangeDialog(Messages.text(title, overview.quarter().label()), "returns.share.empty.");
    }
}
