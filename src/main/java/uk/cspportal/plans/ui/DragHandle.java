package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import uk.cspportal.shared.Messages;

/** By what a part is taken to be moved with the mouse; the buttons beside it do the same without one. */
final class DragHandle extends Span {

    private final transient DragSource<DragHandle> source = DragSource.create(this);

    /** @param carried what is dropped where the mouse lets go */
    DragHandle(Object carried) {
        addClassName("drag-handle");
        getElement().setAttribute("aria-hidden", "true");
        setTitle(Messages.text("plans.part.drag"));
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.setDragData(carried);
    }

    /** Shows the whole part under the mouse while it is dragged. */
    DragHandle showing(Component part) {
        source.setDragImage(part);
        return this;
    }

    /** Lets something be dropped on {@code target}. */
    static <T> void onto(Component target, Class<T> kind, Consumer<T> dropped) {
        var zone = DropTarget.create(target);
        zone.setDropEffect(DropEffect.MOVE);
        zone.addDropListener(drop ->
                drop.getDragData().filter(kind::isInstance).map(kind::cast).ifPresent(dropped));
    }
}
