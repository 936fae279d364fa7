package uk.cspportal.commentary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import uk.cspportal.commentary.QuestionThread;
import uk.cspportal.commentary.ThreadEntry;
import uk.cspportal.commentary.ThreadId;
import uk.cspportal.commentary.ThreadService;
import uk.cspportal.commentary.ThreadSide;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.tenancy.TenantId;

/**
 * The questions on one guideline or priority, or on the whole return: every voice under its side's name, and for those
 * who speak for a side the next act.
 */
public final class ThreadsPanel extends Section {

    private final transient CommentarySubject subject;
    private final transient ThreadService service;
    private final transient Set<ThreadSide> mine;
    private final Div list = new Div();

    /** @param subject with an empty key for the whole return */
    public ThreadsPanel(CommentarySubject subject, List<QuestionThread> all, ThreadService service) {
        this.subject = subject;
        this.service = service;
        mine = service.sides(subject.tenant());
        addClassName("police-commentary");
        var title = new H3(Messages.text("commentary.thread.title"));
        title.setId("questions-" + subject.guideline().replace('.', '-'));
        getElement().setAttribute("aria-labelledby", title.getId().orElseThrow());
        list.addClassName("threads");
        add(title, list);
        if (!mine.isEmpty()) {
            var ask = new Button(Messages.text("commentary.thread.ask"), click -> ask());
            ask.addClassName("threads-ask");
            add(ask);
        }
        show(all, null);
    }

    private void show(List<QuestionThread> all, @Nullable String problem) {
        list.removeAll();
        if (problem != null) {
            list.add(new Notice(Notice.Kind.WARNING, problem));
        }
        var mentioned = all.stream()
                .filter(one -> one.subject().equals(subject.guideline()))
                .toList();
        mentioned.forEach(one -> list.add(thread(one)));
        if (mentioned.isEmpty()) {
            var none = new Paragraph(Messages.text("commentary.thread.none"));
            none.addClassName("muted");
            list.add(none);
        }
    }

    private Component thread(QuestionThread one) {
        var between = new Span(Messages.text(
                "commentary.thread.question",
                Messages.text("commentary.thread.side", one.askedBy()),
                Messages.text("commentary.thread.side", one.askedOf())));
        between.addClassName("strong");
        var head = new Div(between, tag(one));
        head.addClassName("question-head");
        var said = new OrderedList();
        said.addClassName("thread-entries");
        one.entries().forEach(entry -> said.add(entry(entry)));
        var block = new Div(head, said);
        block.addClassName("question-thread");
        var acts = acts(one);
        if (!acts.isEmpty()) {
            var row = new Div(acts.toArray(Component[]::new));
            row.addClassName("cluster");
            block.add(row);
        }
        return block;
    }

    private static StatusTag tag(QuestionThread one) {
        if (!one.open()) {
            return new StatusTag(StatusTag.Kind.DONE, Messages.text("commentary.thread.settled"));
        }
        return one.answered()
                ? new StatusTag(StatusTag.Kind.IN_PROGRESS, Messages.text("commentary.thread.answered"))
                : new StatusTag(StatusTag.Kind.QUERIED, Messages.text("commentary.thread.open"));
    }

    private static ListItem entry(ThreadEntry entry) {
        var side = new Span(Messages.text("commentary.thread.side", entry.side()));
        side.addClassName("strong");
        var line = new Div(
                side,
                new Span(Messages.text("commentary.thread", entry.kind())),
                new Span(Messages.text("commentary.byline", entry.by(), Formats.dateTime(entry.at()))));
        line.addClassName("byline");
        var item = new ListItem(line);
        if (entry.text() != null) {
            entry.text().lines().filter(l -> !l.isBlank()).forEach(l -> item.add(new Paragraph(l)));
        }
        return item;
    }

    private List<Component> acts(QuestionThread one) {
        var acts = new ArrayList<Component>();
        if (mine.isEmpty()) {
            return acts;
        }
        if (one.open()) {
            acts.add(act("reply", () -> say("reply", one, service::reply)));
            if (one.acceptableBy(mine)) {
                acts.add(act("accept", () -> accept(one)));
            }
        } else {
            acts.add(act("reopen", () -> say("reopen", one, service::reopen)));
        }
        return acts;
    }

    private static NativeButton act(String key, Runnable run) {
        var button = new NativeButton(Messages.text("commentary.thread." + key), click -> run.run());
        button.addClassName("link-button");
        return button;
    }

    private void ask() {
        var others = new ArrayList<>(List.of(ThreadSide.values()));
        if (mine.size() == 1) {
            others.removeAll(mine);
        }
        new ThreadDialog("ask", others, (text, of) -> {
                    service.ask(
                            subject.tenant(), subject.quarter(), subject.guideline(), Objects.requireNonNull(of), text);
                    refresh(null);
                })
                .open();
    }

    /** What is sent to a question, knowing how much of it was read. */
    @FunctionalInterface
    private interface Say {
        QuestionThread say(TenantId tenant, ThreadId id, int seen, String text);
    }

    private void say(String act, QuestionThread one, Say say) {
        var seen = new AtomicInteger(one.seen());
        new ThreadDialog(act, List.of(), (text, of) -> {
                    try {
                        say.say(subject.tenant(), one.id(), seen.get(), text);
                        refresh(null);
                    } catch (ConflictException e) {
                        // What others wrote stands behind the dialog now, so the next try has read it.
                        refresh(null).stream()
                                .filter(now -> now.id().equals(one.id()))
                                .forEach(now -> seen.set(now.seen()));
                        throw e;
                    }
                })
                .open();
    }

    private void accept(QuestionThread one) {
        try {
            service.accept(subject.tenant(), one.id(), one.seen());
            refresh(null);
        } catch (ConflictException e) {
            refresh(e.getMessage());
        }
    }

    private List<QuestionThread> refresh(@Nullable String problem) {
        var now = service.of(subject.tenant(), subject.quarter());
        show(now, problem);
        return now;
    }
}
