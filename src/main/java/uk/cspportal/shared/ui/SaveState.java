package uk.cspportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.cspportal.shared.Messages;

/**
 * Tells quietly whether what was typed is kept. The browser says "saving" with the first letter, and
 * "saved" only for the very text that the server has committed; readers hear it when they pause.
 */
@Tag("save-state")
@JsModule("./save-state.ts")
public final class SaveState extends Component implements HasStyle {

    private final Map<Component, HasValue<?, String>> watched = new LinkedHashMap<>();
    private final Map<Component, String> failures = new LinkedHashMap<>();
    private final Span saved = new Span();
    private final Span failed = new Span();
    private final Span spoken = Hidden.text("");

    public SaveState() {
        addClassName("save-state");
        spoken.getElement().setAttribute("role", "status");
        add(Icon.HALF, new Span(Messages.text("ui.save.saving")), "saving");
        add(Icon.TICK, saved, "saved");
        add(Icon.ERROR, failed, "failed");
        add(Icon.ERROR, new Span(Messages.text("ui.save.lost")), "lost");
        getElement().appendChild(spoken.getElement());
    }

    /** What is typed into this field is unsaved until {@link #saved} or {@link #failed} is said of it. */
    public <F extends Component & HasValue<?, String>> void watch(F field) {
        watched.put(field, field);
        field.addAttachListener(attached -> watchInBrowser(field));
        if (field.isAttached()) {
            watchInBrowser(field);
        }
    }

    /**
     * All fields are kept as the server has them.
     *
     * @param time when it was saved, as {@code 14:32}
     */
    public void saved(String time) {
        saved(time, List.copyOf(watched.keySet()));
    }

    /** These fields are kept as the server has them. */
    public void saved(String time, Collection<? extends Component> fields) {
        failures.keySet().removeAll(fields);
        failures.remove(this);
        saved.setText(Messages.text("ui.save.saved", time));
        settle(fields);
    }

    /** Says what could not be kept and what to do. */
    public void failed(String message) {
        failed(message, List.copyOf(watched.keySet()));
    }

    /** As {@link #failed(String)}, until these fields are saved after all. */
    public void failed(String message, Collection<? extends Component> fields) {
        (fields.isEmpty() ? List.of(this) : fields).forEach(place -> failures.put(place, message));
        settle(fields);
    }

    /** Nothing is left to say: what was kept became what stands. */
    public void clear() {
        failures.clear();
        tell("", watched.keySet());
    }

    private void settle(Collection<? extends Component> fields) {
        var failure = failures.values().stream().findFirst();
        failed.setText(failure.orElse(""));
        tell(failure.isPresent() ? "failed" : "saved", fields);
    }

    /** The browser compares what stands in a field now with the fingerprint of what the server dealt with. */
    private void tell(String outcome, Collection<? extends Component> fields) {
        getElement().callJsFunction("settle", outcome, null, 0);
        for (var field : fields) {
            var known = watched.get(field);
            if (known != null) {
                getElement()
                        .callJsFunction(
                                "settle",
                                outcome,
                                field.getElement(),
                                known.getValue().hashCode());
            }
        }
    }

    private void watchInBrowser(Component field) {
        field.getElement().executeJs("$0.watch(this)", getElement());
    }

    private void add(Icon icon, Span words, String state) {
        var shown = new Span(icon.drawing(15), words);
        shown.addClassName(state);
        shown.getElement().setAttribute("aria-hidden", "true");
        getElement().appendChild(shown.getElement());
    }
}
