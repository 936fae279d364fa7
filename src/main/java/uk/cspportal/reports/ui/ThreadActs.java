package uk.cspportal.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.plans.PlanDraft;
import uk.cspportal.plans.PlanDraftService;
import uk.cspportal.plans.PlanRoutes;
import uk.cspportal.plans.PlanState;
import uk.cspportal.reports.GoldenThread;
import uk.cspportal.reports.GoldenThreadService;
import uk.cspportal.reports.ThreadNode;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.TextLink;

/** What can be done with a golden thread: taken away as a file or picture, printed, and by those who may, edited. */
final class ThreadActs {

    private final GoldenThread thread;
    private final boolean mayEdit;
    private final PlanDraftService drafts;

    ThreadActs(GoldenThread thread, boolean mayEdit, PlanDraftService drafts) {
        this.thread = thread;
        this.mayEdit = mayEdit;
        this.drafts = drafts;
    }

    /**
     * @param diagram null where the table is shown
     * @param node the chosen one, or an id that is none
     */
    Component[] buttons(GoldenThreadService service, @Nullable ThreadDiagram diagram, String node) {
        var acts = new ArrayList<Component>();
        acts.add(ThreadDownload.link(service, thread));
        if (diagram != null) {
            acts.add(ThreadPicture.button(thread, diagram));
        }
        var print = new Button(Messages.text("reports.thread.print"));
        print.addClickListener(click -> print.getElement().executeJs("window.print()"));
        acts.add(print);
        if (mayEdit) {
            var path = thread.node(node)
                    .flatMap(this::edit)
                    .map(Anchor::getHref)
                    .orElseGet(() -> PlanRoutes.draft(thread.partnership().slug()));
            acts.add(new TextLink(Messages.text("reports.thread.edit"), path).asPrimaryButton());
        }
        return acts.toArray(Component[]::new);
    }

    /** Where a node is edited, for those who may. */
    Optional<TextLink> edit(ThreadNode node) {
        if (!mayEdit) {
            return Optional.empty();
        }
        var open = drafts.find(thread.partnership().id())
                .filter(draft -> draft.state() == PlanState.DRAFT)
                .map(PlanDraft::plan)
                .orElse(null);
        return new ThreadEdits(thread, open).link(node);
    }
}
