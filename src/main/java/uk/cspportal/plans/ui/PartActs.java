package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.plans.PartKind;
import uk.cspportal.plans.PlanPartService;
import uk.cspportal.plans.PlanPlace;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.TenantId;

/** What can be done with a part of a draft, as buttons that the keyboard reaches; its place also by mouse. */
final class PartActs {

    private final TenantId tenant;
    private final PlanPartService parts;
    private final Runnable again;
    private final BiConsumer<String, List<String>> tell;
    private final Map<PlanPlace, DragHandle> handles = new HashMap<>();

    /**
     * @param again shows the draft as it is now
     * @param tell told a refusal and its reasons
     */
    PartActs(TenantId tenant, PlanPartService parts, Runnable again, BiConsumer<String, List<String>> tell) {
        this.tenant = tenant;
        this.parts = parts;
        this.again = again;
        this.tell = tell;
    }

    Div of(String name, PlanPlace place, ObjectNode part, Supplier<PartForm> form) {
        var handle = new DragHandle(new Carried(place, part));
        handles.put(place, handle);
        var acts = new Div(
                handle,
                act(
                        "edit",
                        name,
                        () -> form.get().open((seen, now) -> save(() -> parts.change(tenant, place, seen, now)))),
                act("up", name, () -> attempt(() -> parts.move(tenant, place, part, true))),
                act("down", name, () -> attempt(() -> parts.move(tenant, place, part, false))),
                act("remove", name, () -> attempt(() -> parts.remove(tenant, place, part))));
        acts.addClassName("part-acts");
        return acts;
    }

    /** Lets a part be dropped on this one, whose place it takes; {@code whole} shows this one with its acts. */
    void target(Component whole, PlanPlace place) {
        Optional.ofNullable(handles.get(place)).ifPresent(handle -> handle.showing(whole));
        DragHandle.onto(whole, Carried.class, carried -> drop(carried, place));
    }

    /** On whatever part of a priority another priority is let go, it is the priority that is meant. */
    private void drop(Carried carried, PlanPlace place) {
        boolean inside = carried.place.kind() == PartKind.PRIORITY && place.kind() == PartKind.OBJECTIVE;
        var target = inside ? PlanPlace.priority(place.priority()) : place;
        if (!target.equals(carried.place)) {
            attempt(() -> parts.moveTo(tenant, carried.place, carried.part, target));
        }
    }

    /** A part under the mouse, as it was seen when it was taken. */
    private record Carried(PlanPlace place, ObjectNode part) {}

    /** Adds a part at the end of the list in which {@code place} is. */
    Button add(String key, PlanPlace place, Supplier<PartForm> form) {
        return new Button(
                Messages.text(key), click -> form.get().open((seen, now) -> save(() -> parts.add(tenant, place, now))));
    }

    /** Its accessible name says of which part it is the act, because many such buttons stand on the page. */
    static Button act(String key, String name, Runnable act) {
        var button = new Button(Messages.text("plans.part.act." + key), click -> act.run());
        name(button, key, name);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    static void name(Button button, String key, String name) {
        button.setAriaLabel(Messages.text("plans.part.act.of", Messages.text("plans.part.act." + key), name));
    }

    private void save(Runnable act) {
        act.run();
        again.run();
    }

    private void attempt(Runnable act) {
        try {
            save(act);
        } catch (ConflictException e) {
            again.run();
            tell.accept(String.valueOf(e.getMessage()), e.reasons());
        }
    }
}
