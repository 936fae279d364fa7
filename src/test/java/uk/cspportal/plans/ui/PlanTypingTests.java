package uk.cspportal.plans.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.measures.Measure;
import uk.cspportal.plans.DraftPut;
import uk.cspportal.plans.ForcePriority;
import uk.cspportal.plans.PlanDocuments;
import uk.cspportal.plans.PlanDraftService;
import uk.cspportal.plans.StatutoryStrategy;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.ScreenTest;

/** The plan of Bath and North East Somerset typed into an empty draft, form by form. */
class PlanTypingTests extends ScreenTest {

    private static final List<String> TYPED =
            List.of("priorities", "guidelines_of_success", "contributions", "acronyms");

    @Autowired
    private PlanDraftService drafts;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    @Test
    void comesOutEqualToTheOneThatTheDemonstrationLoads() {
        var plan = PlanDocuments.banes();
        signIn("officer.banes");
        open("bath-and-north-east-somerset/plan/draft");
        press("Begin a draft");
        empty();
        plan.path("priorities").forEach(this::type);
        plan.path("guidelines_of_success").forEach(this::typeGuideline);
        plan.path("contributions").forEach(this::typeContribution);
        plan.path("acronyms").properties().forEach(e -> {
            press("Add an acronym");
            line("Acronym", e.getKey());
            line("Written out", e.getValue().asString());
            press("Save");
        });
        var typed = document();
        for (var member : TYPED) {
            assertThat(typed.get(member)).as(member).isEqualTo(plan.get(member));
        }
    }

    /**
     * Leaves one priority and the guidelines without their words, because this quarter's return answers them, and
     * takes out what a draft can do without.
     */
    private void empty() {
        var tenant = tenants.byCode("E22000001").orElseThrow().id();
        var rest = PlanDocuments.banes();
        rest.remove(TYPED);
        rest.putArray("priorities").addObject().put("number", 1).put("title", "None yet");
        var guidelines = rest.putArray("guidelines_of_success");
        PlanDocuments.banes()
                .path("guidelines_of_success")
                .forEach(g -> stub(guidelines, g.path("key").asString()));
        stub(guidelines, "none-yet");
        people.as("officer.banes", () -> drafts.put(tenant, () -> new DraftPut(rest, null)));
        open("bath-and-north-east-somerset/plan/draft");
        pressOf("Remove: Guideline 11");
        pressOf("Remove: Priority 1: None yet");
        assertThat(document().get("priorities")).isEqualTo(JsonNodeFactory.instance.arrayNode());
    }

    private static void stub(ArrayNode guidelines, String key) {
        int number = guidelines.size() + 1;
        guidelines
                .addObject()
                .put("number", number)
                .put("key", key)
                .put("text", "None yet")
                .put("kind", "count")
                .putArray("measures");
    }

    private void type(JsonNode priority) {
        press("Add a priority");
        area("Title", priority.path("title"));
        select(
                "Carries this priority of the Police and Crime Plan",
                ForcePriority.class,
                force -> force.number()
                        == priority.at("/linked_force_priority/number").asInt());
        line(
                "Its title as this plan prints it",
                priority.at("/linked_force_priority/title").asString());
        var strategies = texts(priority.path("strategies"));
        var group = field(CheckboxGroup.class, "Statutory strategies it addresses");
        set(
                group,
                Stream.of(StatutoryStrategy.values())
                        .filter(s -> strategies.contains(s.code()))
                        .collect(Collectors.toSet()));
        _setValue(_get(TextArea.class, s -> s.withLabel("Focus")), list(priority.path("focus"), "•\t"));
        press("Add a reason");
        _setValue(_get(TextArea.class, s -> s.withLabel("Reason 1")), list(priority.path("why"), "1. "));
        press("Save");
        for (var objective : priority.path("objectives")) {
            _click(_find(Button.class, s -> s.withText("Add an objective")).getLast());
            area("Title", objective.path("title"));
            set(field(Select.class, "Kind"), objective.path("kind").asString());
            press("Add an activity");
            _setValue(_get(TextArea.class, s -> s.withLabel("Activity 1")), list(objective.path("activities"), "o\t"));
            int turn = 0;
            for (var footnote : objective.path("footnotes")) {
                press("Add a footnote");
                turn++;
                area("Footnote " + turn, footnote.path("text"));
                line("Mark of footnote " + turn, footnote.path("mark").asString());
                line("Term that it explains", footnote.path("term").asString());
            }
            press("Save");
        }
    }

    private void typeGuideline(JsonNode guideline) {
        pressOf("Edit: Guideline " + guideline.path("number").asInt());
        area("Wording", guideline.path("text"));
        line("Short title for lists", guideline.path("short_title").asString(""));
        set(field(Select.class, "Kind"), guideline.path("kind").asString());
        line("Figures from", guideline.path("data_owner").asString(""));
        _setValue(_get(TextArea.class, s -> s.withLabel("Made up of")), list(guideline.path("composite_of"), "– "));
        choose("Answered by these measures", Measure.class, texts(guideline.path("measures")), Measure::key);
        var links = guideline.path("objectives");
        choose(
                "Tells about these objectives",
                GuidelineForm.Choice.class,
                links.valueStream()
                        .map(link -> link.path("priority").asInt() + "."
                                + link.path("objective").asInt())
                        .toList(),
                GuidelineForm.Choice::number);
        _setValue(
                _get(Checkbox.class, s -> s.withLabel("These links are proposed: the plan does not print them")),
                links.path(0).path("proposed").asBoolean(false));
        line(
                "Funded service that it tells about",
                guideline.path("linked_funded_service").asString(""));
        area("Note for the partnership, not printed", guideline.path("note"));
        press("Save");
    }

    private void typeContribution(JsonNode contribution) {
        press("Add a contribution");
        set(field(Select.class, "Kind"), contribution.path("kind").asString());
        line("Reference, such as a)", contribution.path("ref").asString(""));
        line("Partner", contribution.path("partner").asString());
        area("What the partner brings", contribution.path("what"));
        press("Save");
    }

    private ObjectNode document() {
        var tenant = tenants.byCode("E22000001").orElseThrow().id();
        var found = new AtomicReference<ObjectNode>();
        people.as(
                "officer.banes",
                () -> found.set(drafts.find(tenant).orElseThrow().document()));
        return found.get();
    }

    private static String list(JsonNode items, String marker) {
        return items.valueStream().map(item -> marker + item.asString()).collect(Collectors.joining("\r\n"));
    }

    private static List<String> texts(JsonNode items) {
        return items.valueStream().map(JsonNode::asString).toList();
    }

    private static void area(String label, JsonNode text) {
        _setValue(_get(TextArea.class, s -> s.withLabel(label)), text.asString(""));
    }

    private static void line(String label, String text) {
        _setValue(_get(TextField.class, s -> s.withLabel(label)), text);
    }

    private static <E> void select(String label, Class<E> kind, Predicate<E> which) {
        var field = field(Select.class, label);
        set(field, items(field, kind).filter(which).findFirst().orElseThrow());
    }

    private static <E> void choose(String label, Class<E> kind, List<String> keys, Function<E, String> key) {
        var field = field(MultiSelectComboBox.class, label);
        var items = items(field, kind).collect(Collectors.toMap(key, e -> e, (a, b) -> a));
        set(field, keys.stream().map(items::get).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static <E> Stream<E> items(Component field, Class<E> kind) {
        var view = field instanceof Select<?> select
                ? select.getListDataView()
                : ((MultiSelectComboBox<?>) field).getListDataView();
        return view.getItems().map(kind::cast);
    }

    private static <F extends Component & HasLabel> F field(Class<F> kind, String label) {
        return _find(kind).stream()
                .filter(f -> label.equals(f.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static void set(Component field, Object value) {
        ((HasValue<?, Object>) field).setValue(value);
    }

    private static void press(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    private static void pressOf(String name) {
        _click(_get(
                Button.class,
                s -> s.withPredicate(b -> b.getAriaLabel().map(name::equals).orElse(false))));
    }
}
