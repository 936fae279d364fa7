package uk.cspportal.shared.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterTabsTests extends ComponentTest {

    private final List<Integer> told = new ArrayList<>();
    private final FilterTabs tabs = new FilterTabs("Guidelines", List.of("All 10", "To do 5"), told::add);

    @Test
    void beginsWithTheFirst() {
        assertThat(pressed()).containsExactly("true", "false");
        assertThat(told).isEmpty();
    }

    @Test
    void tellsWhichOneWasPressed() {
        UI.getCurrent().add(tabs);

        _click(_find(tabs, NativeButton.class).get(1));

        assertThat(pressed()).containsExactly("false", "true");
        assertThat(told).containsExactly(1);
    }

    private List<String> pressed() {
        return tabs.getChildren()
                .map(button -> button.getElement().getAttribute("aria-pressed"))
                .toList();
    }
}
