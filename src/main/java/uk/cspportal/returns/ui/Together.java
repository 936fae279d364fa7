package uk.cspportal.returns.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import uk.cspportal.returns.Presence;
import uk.cspportal.returns.ReturnNews;
import uk.cspportal.returns.ReturnWatch;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.tenancy.TenantId;

/**
 * Follows a return for as long as its page stands open: says who else is on this very page, and tells the page who is
 * elsewhere and what changed. The browser hears of it without asking.
 */
final class Together extends Div {

    private final transient ReturnWatch watch;
    private final TenantId tenant;
    private final Quarter quarter;
    private final String line;
    private final transient Consumer<ReturnNews> changed;
    private final transient Consumer<List<Presence>> elsewhere;
    private transient @Nullable Runnable end;

    /**
     * @param line the guideline whose page this is; empty on the task list
     * @param changed told what others changed, and what the person changed in another window
     * @param elsewhere told all others in the return, also those on other pages
     */
    Together(
            ReturnWatch watch,
            TenantId tenant,
            Quarter quarter,
            String line,
            Consumer<ReturnNews> changed,
            Consumer<List<Presence>> elsewhere) {
        this.watch = watch;
        this.tenant = tenant;
        this.quarter = quarter;
        this.line = line;
        this.changed = changed;
        this.elsewhere = elsewhere;
        addClassName("together");
        getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        end = watch.open(
                tenant, quarter, line, () -> isReachable(ui), news -> ui.access(() -> withRights(() -> hear(news))));
        withRights(this::showOthers);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stop();
    }

    private void hear(ReturnNews news) {
        if (news.presence()) {
            showOthers();
        }
        if (news.whole() || !news.lines().isEmpty()) {
            changed.accept(news);
        }
    }

    private void showOthers() {
        var others = watch.others(tenant, quarter);
        var here = others.stream()
                .filter(other -> other.line().equals(line))
                .map(Presence::person)
                .toList();
        removeAll();
        if (!here.isEmpty()) {
            var words = line.isEmpty() ? "returns.together.list" : "returns.together.line";
            add(Icon.PEOPLE.drawing(16), new Span(Messages.text(words, String.join(", ", here))));
        }
        elsewhere.accept(others);
    }

    /** Whose access has ended meanwhile hears nothing more; their next act says why. */
    private void withRights(Runnable reading) {
        try {
            reading.run();
        } catch (AccessDeniedException | NotFoundException e) {
            stop();
        }
    }

    private void stop() {
        var open = end;
        end = null;
        if (open != null) {
            open.run();
        }
    }

    /** A browser that was killed says nothing; only the line to it tells. */
    private static boolean isReachable(UI ui) {
        var line = ui.getInternals().getPushConnection();
        return line == null ? ui.isAttached() : line.isConnected();
    }
}
