package uk.cspportal.shell.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.TextLink;

/** What is shown instead of a page: what happened, what was kept, what to do next. */
abstract class ProblemPage extends Main implements HasDynamicTitle {

    private String key;

    protected ProblemPage(String key) {
        this.key = key;
        setId("content");
        addClassName("page");
        tell(key);
    }

    /** What happened, when that is known only now. */
    protected final void tell(String happened) {
        key = happened;
        removeAll();
        add(
                new PageHeader(List.of(), Messages.text(key)),
                new EmptyState(
                        Messages.text(key + ".what"),
                        Messages.text(key + ".remedy"),
                        new TextLink(Messages.text("shell.go-home"), "").asPrimaryButton()));
    }

    @Override
    public String getPageTitle() {
        return Messages.text("shell.problem.title", Messages.text(key));
    }
}
