package uk.cspportal.plans.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.plans.PlanDraftService;
import uk.cspportal.plans.PlanPartService;
import uk.cspportal.plans.PlanPlace;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.ScreenTest;

class DraftHistoryCardTests extends ScreenTest {

    private static final String DRAFT = "bath-and-north-east-somerset/plan/draft";

    @Autowired
    private PlanDraftService drafts;

    @Autowired
    private PlanPartService parts;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    private TenantId banes;

    @BeforeEach
    void beginADraft() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
        people.as("officer.banes", () -> drafts.begin(banes));
    }

    @Test
    void takesTheLastChangeBackByButtonAndByKey() {
        signIn("officer.banes");
        open(DRAFT);
        _assertNone(Button.class, s -> s.withText("Undo my last change"));
        writeOnScreen("Strengthen the partnership");
        assertThat(history()).contains("Objective 1.2: Changed a part of the draft plan", "After: ");
        press("Undo my last change");
        assertThat(text(_get(PlanEditor.class))).doesNotContain("Strengthen the partnership");
        assertThat(history()).contains("Undid a change of the draft plan", "This change was undone.");

        writeOnScreen("Strengthen it again");
        pressUndoKey();
        assertThat(text(_get(PlanEditor.class))).doesNotContain("Strengthen it again");
        pressUndoKey();
        _assertNone(Notice.class, s -> s.withClasses("error"));
    }

    @Test
    void refusesInWordsWhatSomebodyElseChangedAgain() {
        signIn("officer.banes");
        open(DRAFT);
        writeOnScreen("Strengthen the partnership");
        people.as("officer2.banes", () -> {
            var seen = (ObjectNode) drafts.find(banes).orElseThrow().document().at("/priorities/0/objectives/1");
            parts.change(banes, PlanPlace.objective(1, 2), seen, seen.deepCopy().put("title", "What officer2 wrote"));
        });
        press("Undo my last change");
        assertThat(text(_get(Notice.class, s -> s.withClasses("error")))).contains("changed again since");
        assertThat(text(_get(PlanEditor.class))).contains("What officer2 wrote");
    }

    @Test
    void tellsFromWhereToWhereAPartWasMovedAndMovedBack() {
        people.as("officer.banes", () -> {
            var seen = (ObjectNode) drafts.find(banes).orElseThrow().document().at("/priorities/0/objectives/1");
            parts.move(banes, PlanPlace.objective(1, 2), seen, false);
        });
        signIn("officer.banes");
        open(DRAFT);
        assertThat(history()).contains("Moved from 1.2 to 1.3").doesNotContain("Before: ");
        press("Undo my last change");
        assertThat(history()).contains("Moved from 1.3 to 1.2").doesNotContain("Before: ");
    }

    private static void writeOnScreen(String title) {
        _click(_get(
                Button.class,
                s -> s.withPredicate(
                        b -> b.getAriaLabel().map("Edit: Objective 1.2"::equals).orElse(false))));
        _setValue(_get(TextArea.class, s -> s.withLabel("Title")), title);
        press("Save");
    }

    private static void pressUndoKey() {
        var element = UI.getCurrent().getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        element,
                        "keydown",
                        JsonNodeFactory.instance.objectNode().put(DraftHistoryCard.UNDO_KEY, true)));
    }

    private static String history() {
        return text(_get(DraftHistoryCard.class));
    }

    private static void press(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
