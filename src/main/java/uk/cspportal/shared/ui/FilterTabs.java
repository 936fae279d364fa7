package uk.cspportal.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;

/**
 * Ways to look at one list, side by side: all, to do, yours. They narrow the list under them rather
 * than open panels, so they are buttons of which one is pressed.
 */
public final class FilterTabs extends Div {

    private final List<NativeButton> buttons = new ArrayList<>();
    private final SerializableConsumer<Integer> chosen;

    /**
     * @param label what is narrowed, for readers
     * @param chosen told the position of the tab that a person presses
     */
    public FilterTabs(String label, List<String> tabs, SerializableConsumer<Integer> chosen) {
        this.chosen = chosen;
        addClassName("filter-tabs");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        for (int i = 0; i < tabs.size(); i++) {
            int position = i;
            var button = new NativeButton(tabs.get(i), click -> choose(position));
            buttons.add(button);
            add(button);
        }
        press(0);
    }

    /** Presses a tab without telling anyone. */
    public void press(int position) {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).getElement().setAttribute("aria-pressed", String.valueOf(i == position));
        }
    }

    /** Renames a tab, when the number in its name has changed. */
    public void rename(int position, String text) {
        buttons.get(position).setText(text);
    }

    private void choose(int position) {
        press(position);
        chosen.accept(position);
    }
}
