package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.cspportal.plans.DraftChange;
import uk.cspportal.plans.DraftHistoryService;
import uk.cspportal.plans.DraftStep;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.HistoryList;
import uk.cspportal.tenancy.Tenant;

/**
 * What was changed of a draft and who shared and signed it, newest first; whoever writes it can take changes back,
 * the own last one also by key.
 */
class DraftHistoryCard extends Section {

    private static final int SHOWN_AT_FIRST = 8;
    private static final int LONGEST = 400;
    static final String UNDO_KEY =
            "(event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z' && !event.composedPath()"
                    + ".some(e => e.matches && e.matches('input, textarea, [contenteditable], vaadin-dialog'))";

    private final transient Tenant tenant;
    private final transient DraftHistoryService history;
    private final transient List<DraftChange> changes;
    private final transient List<Entry> entries;
    private final boolean writes;
    private final transient Runnable again;
    private final transient BiConsumer<String, List<String>> tell;

    DraftHistoryCard(
            Tenant tenant,
            DraftHistoryService history,
            boolean writes,
            Runnable again,
            BiConsumer<String, List<String>> tell) {
        this.tenant = tenant;
        this.history = history;
        this.writes = writes;
        this.again = again;
        this.tell = tell;
        changes = history.changes(tenant.id());
        entries = Stream.concat(
                        history.steps(tenant.id()).stream().map(DraftHistoryCard::entry),
                        changes.stream().map(this::entry))
                .sorted(Comparator.comparing(Entry::at).reversed())
                .toList();
        setId("history");
        var list = new Div(list(SHOWN_AT_FIRST));
        var card = new Card(Messages.text("plans.history.heading"), list)
                .aside(Messages.text("plans.history.count", entries.size()));
        if (entries.size() > SHOWN_AT_FIRST) {
            var all = new Button(Messages.text("plans.history.all", entries.size()));
            all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            all.addClickListener(click -> {
                list.removeAll();
                list.add(list(entries.size()));
                all.setVisible(false);
            });
            card.content(all);
        }
        last().ifPresent(change -> {
            var hint = new Span(Messages.text("plans.history.undo.last.hint"));
            hint.addClassName("source");
            var acts = new Div(new Button(Messages.text("plans.history.undo.last"), click -> undo(change)), hint);
            acts.addClassName("card-acts");
            card.content(acts);
            addAttachListener(attached -> listen(attached.getUI(), change));
        });
        add(card);
    }

    private Optional<DraftChange> last() {
        return writes ? changes.stream().filter(DraftChange::isNextToUndo).findFirst() : Optional.empty();
    }

    /** Within a text field the key belongs to the field. */
    private void listen(UI ui, DraftChange change) {
        var keys = ui.getElement()
                .addEventListener("keydown", pressed -> undo(change))
                .setFilter(UNDO_KEY);
        addDetachListener(detached -> {
            detached.unregisterListener();
            keys.remove();
        });
    }

    private Component list(int most) {
        if (entries.isEmpty()) {
            return new Paragraph(Messages.text("plans.history.none"));
        }
        var list = new HistoryList();
        entries.stream()
                .limit(most)
                .forEach(e -> list.event(
                        Formats.dateTime(e.at()),
                        e.what(),
                        e.by().isEmpty() ? Messages.text("plans.history.portal") : e.by(),
                        e.details()));
        return list;
    }

    /** Something of the history to show, whether it was written or happened to the whole. */
    private record Entry(Instant at, String what, String by, Component[] details) {}

    private Entry entry(DraftChange change) {
        return new Entry(change.at(), what(change), change.by(), details(change));
    }

    private static Entry entry(DraftStep step) {
        var details = new ArrayList<Component>();
        if (step.party() != null) {
            details.add(source(Messages.text("plans.history.party." + step.party())));
        }
        text("plans.history.reason", step.reason(), details);
        return new Entry(step.at(), act(step.action()), step.by(), details.toArray(Component[]::new));
    }

    private static String act(String action) {
        return Messages.find("audit.action." + action).orElse(action);
    }

    private static String what(DraftChange change) {
        var act = act(change.action());
        var thing = change.thing();
        return Messages.text(
                "plans.history.what", thing.substring(0, 1).toUpperCase(Locale.UK) + thing.substring(1), act);
    }

    private Component[] details(DraftChange change) {
        var details = new ArrayList<Component>();
        var moved = moved(change);
        if (moved != null) {
            details.add(source(moved));
        } else {
            text("plans.history.before", change.before(), details);
            text("plans.history.after", change.after(), details);
        }
        if (change.undo() == DraftChange.Undo.UNDONE) {
            details.add(new Paragraph(Messages.text("plans.history.undone")));
        } else if (writes && change.undo() == DraftChange.Undo.OPEN) {
            var undo = new Button(Messages.text("plans.history.undo"), click -> undo(change));
            undo.setAriaLabel(Messages.text("plans.history.undo.of", what(change)));
            undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.SMALL);
            details.add(undo);
        }
        return details.toArray(Component[]::new);
    }

    /** From where to where a part was moved, also where it was moved back; null of other changes. */
    private @Nullable String moved(DraftChange change) {
        boolean back = changes.stream().anyMatch(c -> c.isMove() && Objects.equals(c.turn(), change.undoes()));
        var place = back ? change.after() : change.before();
        var number = back ? change.before() : change.after();
        if (!back && !change.isMove() || place == null || number == null) {
            return null;
        }
        var from = place.substring(place.lastIndexOf(' ') + 1);
        var to = from.substring(0, from.lastIndexOf('.') + 1) + number;
        return Messages.text("plans.history.from-to", back ? to : from, back ? from : to);
    }

    private static void text(String key, @Nullable String text, List<Component> details) {
        if (text != null && !text.isBlank()) {
            var shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
            details.add(source(Messages.text(key, shown)));
        }
    }

    private static Paragraph source(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("source");
        return paragraph;
    }

    private void undo(DraftChange change) {
        try {
            history.undo(tenant.id(), change.turn());
            again.run();
        } catch (ConflictException e) {
            again.run();
            tell.accept(String.valueOf(e.getMessage()), e.reasons());
        }
    }
}
