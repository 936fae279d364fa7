package uk.cspportal.commentary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import uk.cspportal.commentary.CommentaryCategory;
import uk.cspportal.commentary.Passage;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.SaveState;

/** The texts of a commentary by category: the context and whatever else is said, and a button for each that is not. */
final class PassageFields extends Div {

    private final transient Consumer<Boolean> typed;
    private final SaveState state;
    private final Map<CommentaryCategory, PassageField> fields = new EnumMap<>(CommentaryCategory.class);
    private final Div texts = new Div();
    private final Div more = new Div();

    PassageFields(SaveState state, Consumer<Boolean> typed) {
        this.typed = typed;
        this.state = state;
        addClassName("passages");
        texts.addClassName("passages");
        more.addClassName("passages-more");
        add(texts, more);
        show(CommentaryCategory.CONTEXT);
        offer();
    }

    /** What the fields hold; a field left empty says nothing. */
    List<Passage> value() {
        return fields.values().stream()
                .map(PassageField::value)
                .filter(passage -> !passage.text().isEmpty())
                .toList();
    }

    void fill(List<Passage> passages) {
        fields.values().forEach(PassageField::clear);
        passages.forEach(passage -> show(passage.category()).fill(passage));
        offer();
    }

    void focus() {
        first().text().focus();
    }

    void valid() {
        fields.values().forEach(field -> field.text().setInvalid(false));
    }

    /** Each fault at its field; the focus goes to the first. */
    void refuse(InvalidInputException fault) {
        for (var problem : fault.problems().reversed()) {
            var field = fields.values().stream()
                    .filter(one -> one.category().name().equals(problem.place()))
                    .findFirst()
                    .orElseGet(this::first);
            field.refuse(problem.remedy());
            field.text().focus();
        }
    }

    private PassageField first() {
        return Objects.requireNonNull(fields.get(CommentaryCategory.CONTEXT));
    }

    private PassageField show(CommentaryCategory category) {
        return fields.computeIfAbsent(category, wanted -> {
            var field = new PassageField(wanted, typed);
            state.watch(field.text());
            int before = (int) fields.keySet().stream()
                    .filter(other -> other.compareTo(wanted) < 0)
                    .count();
            texts.addComponentAtIndex(before, field);
            return field;
        });
    }

    private void offer() {
        more.removeAll();
        for (var category : CommentaryCategory.values()) {
            if (!fields.containsKey(category)) {
                var add = new NativeButton(Messages.text("commentary.category.add", category), click -> {
                    var field = show(category);
                    offer();
                    field.text().focus();
                });
                add.addClassName("link-button");
                more.add(add);
            }
        }
        if (more.getComponentCount() > 0) {
            more.addComponentAsFirst(new Span(Messages.text("commentary.category.more")));
        }
    }
}
