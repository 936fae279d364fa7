package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.cspportal.returns.LineState;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.ReturnNews;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.returns.ReturnService;
import uk.cspportal.returns.ReturnWatch;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.TextLink;

/** Keeps a line's page up with what others do to the line, as far as that leaves alone what is being typed. */
final class LineFollowing {

    static final String TYPED_SENT = "typed-sent";

    private final ReturnWatch watch;
    private final ReturnService returns;
    private final LinePage page;
    private final Runnable refresh;

    /** @param refresh shows the page anew */
    LineFollowing(ReturnWatch watch, ReturnService returns, LinePage page, Runnable refresh) {
        this.watch = watch;
        this.returns = returns;
        this.page = page;
        this.refresh = refresh;
    }

    /**
     * Takes over what others saved; where that ends the work here, says so and leaves what is typed in sight. Letters
     * wait in the browser for up to a second, so it is told to send them before a colleague's take their place.
     */
    Together whileEditing(LineEditing editing, Div main) {
        var heard = new AtomicReference<@Nullable ReturnLine>();
        // An event of its own makes the browser send all that waits there first. A dialog in front must not stop it.
        main.getElement()
                .addEventListener(TYPED_SENT, sent -> takeOver(editing, heard.getAndSet(null)))
                .allowInert();
        return together(now -> {
            heard.set(null);
            if (now.filter(line -> line.editable() && line.state() != LineState.READY)
                    .isEmpty()) {
                main.getChildren().filter(Over.class::isInstance).toList().forEach(main::remove);
                main.addComponentAsFirst(new Over(now.orElse(null), refresh));
            } else if (now.filter(line -> isNews(editing, line)).isPresent()) {
                heard.set(now.get());
                main.getElement().executeJs("this.dispatchEvent(new CustomEvent($0))", TYPED_SENT);
            }
        });
    }

    private static void takeOver(LineEditing editing, @Nullable ReturnLine heard) {
        if (heard != null && isNews(editing, heard)) {
            editing.goOnFrom(heard);
        }
    }

    private static boolean isNews(LineEditing editing, ReturnLine line) {
        return line.version() > editing.line().version();
    }

    /**
     * The page is shown anew only when it would differ: what the person did here themselves is in sight already.
     *
     * @param close told what to show instead, when the line is the caller's to read no longer
     */
    Together whileReading(Consumer<Component> close) {
        var shown = page.line();
        return together(now -> {
            if (now.isEmpty()) {
                close.accept(closed());
            } else if (now.filter(line -> line.version() == shown.version()
                            && line.editable() == shown.editable()
                            && line.state() == shown.state())
                    .isEmpty()) {
                refresh.run();
            }
        });
    }

    private Together together(Consumer<Optional<ReturnLine>> changed) {
        var key = page.line().guideline().key();
        return new Together(
                watch, page.tenant().id(), page.quarter(), key, news -> hear(news, key, changed), others -> {});
    }

    private void hear(ReturnNews news, String key, Consumer<Optional<ReturnLine>> changed) {
        if (news.touches(key)) {
            changed.accept(now(key));
        }
    }

    /** Empty when the caller may not see the line any more. */
    private Optional<ReturnLine> now(String key) {
        try {
            return Optional.of(returns.line(page.tenant().id(), page.quarter(), key));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private Notice closed() {
        var notice = new Notice(
                Notice.Kind.INFO,
                Messages.text("returns.together.closed"),
                Messages.text("returns.together.closed.text"));
        notice.add(new TextLink(
                Messages.text("returns.together.closed.list"),
                ReturnRoutes.list(page.tenant().slug())));
        return notice;
    }
}
