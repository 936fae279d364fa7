package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import uk.cspportal.commentary.CommentaryService;
import uk.cspportal.identity.Role;
import uk.cspportal.returns.ReturnWorkflow;
import uk.cspportal.returns.StaleReturnException;
import uk.cspportal.returns.WholeReturn;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;

/** What can be done with the whole return from its page: on to the next step, back for named lines, or open again. */
final class ReviewSteps {

    private final WholeReturn whole;
    private final ReviewMode mode;
    private final Set<Role> roles;
    private final ReturnWorkflow workflow;
    private final CommentaryService commentary;
    private final Runnable again;
    private final Consumer<StaleReturnException> stale;
    private final Div problems = new Div();

    /**
     * @param again shows the page anew
     * @param stale shows it anew, and says above that it was not what the person had read
     */
    ReviewSteps(
            WholeReturn whole,
            ReviewMode mode,
            Set<Role> roles,
            ReturnWorkflow workflow,
            CommentaryService commentary,
            Runnable again,
            Consumer<StaleReturnException> stale) {
        this.whole = whole;
        this.mode = mode;
        this.roles = roles;
        this.workflow = workflow;
        this.commentary = commentary;
        this.again = again;
        this.stale = stale;
    }

    /** @param may whether nothing bars the caller from the step */
    List<Component> buttons(boolean may) {
        var acts = new ArrayList<Component>();
        if (ReviewMode.mayReopen(whole.overview().state(), roles)) {
            acts.add(new Button(Messages.text("returns.reopen.open"), click -> reopen()));
        }
        if (may && mode != ReviewMode.READ) {
            acts.add(ReviewActs.main(mode, this::ask));
        }
        return acts;
    }

    /** Where it is said why a step was refused. */
    Div problems() {
        return problems;
    }

    void query(Set<String> keys, String question) {
        workflow.query(whole.overview().tenant(), whole.overview().quarter(), keys, question);
        again.run();
    }

    private void ask() {
        var tenant = whole.overview().tenant();
        var quarter = whole.overview().quarter();
        int seen = whole.overview().version();
        switch (mode) {
            case COMMENT -> {
                var drafts = commentary.drafts(tenant, quarter).values();
                if (drafts.isEmpty()) {
                    var written = commentary.of(tenant, quarter).written();
                    ReviewActs.confirm(
                            mode, whole, written, () -> act(() -> workflow.commentComplete(tenant, quarter, seen)));
                } else {
                    ReviewActs.tellOfDrafts(whole, drafts);
                }
            }
            case SIGN -> ReviewActs.confirm(mode, whole, 0, () -> act(() -> workflow.approve(tenant, quarter, seen)));
            case PUBLISH ->
                ReviewActs.confirm(mode, whole, 0, () -> act(() -> workflow.publish(tenant, quarter, seen)));
            case READ -> {}
        }
    }

    private void reopen() {
        new ReopenDialog(whole.lines(), (keys, reason, words) -> {
                    workflow.reopen(whole.overview().tenant(), whole.overview().quarter(), keys, reason, words);
                    again.run();
                })
                .open();
    }

    private void act(Runnable work) {
        try {
            work.run();
            again.run();
        } catch (StaleReturnException e) {
            stale.accept(e);
        } catch (ConflictException e) {
            problems.removeAll();
            problems.add(ReviewActs.refused(e));
        }
    }
}
