package uk.cspportal.plans.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.plans.PlanCommentService;
import uk.cspportal.plans.PlanDraftService;
import uk.cspportal.plans.PlanLifeService;
import uk.cspportal.plans.PlanSection;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.ScreenTest;

/**
 * Every form of plans is given what people paste: far too much of it, and scripts, control characters and
 * right-to-left text. Nothing is cut off unsaid, nothing runs, and the database is never the one to refuse.
 */
@Tag("database")
class PastedTextTests extends ScreenTest {

    private static final String BANES = "bath-and-north-east-somerset/";
    private static final String DRAFT = BANES + "plan/draft";
    private static final String FORCE = "avon-and-somerset/force-plan";
    private static final String LONG = "x".repeat(70_000);
    private static final String PASTED = "\u0645\u0631\u0643\u0632\u0007<script>a\u0086()</script>\u0000";
    private static final String PLAIN = "\u0645\u0631\u0643\u0632<script>a()</script>";

    @Autowired
    private PlanDraftService drafts;

    @Autowired
    private PlanLifeService life;

    @Autowired
    private PlanCommentService comments;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    @Autowired
    private EntityManager entities;

    /** A page with the buttons that open forms, known by how their names begin. */
    private record Page(State state, String person, String path, List<String> buttons) {}

    /** How far the draft is. */
    private enum State {
        NONE,
        DRAFT,
        SHARED,
        COMMENTED
    }

    static Stream<Page> pages() {
        var sections = PlanSection.all().stream().map(s -> "Edit: " + s.name()).toList();
        return Stream.of(
                new Page(State.NONE, "performance.as", FORCE, List.of("Prepare a successor")),
                new Page(
                        State.NONE,
                        "performance.as",
                        FORCE + "/2025-07-01",
                        List.of(
                                "Add an area of focus",
                                "Add a national measure",
                                "Edit: Serious violence",
                                "Edit: Priority 1",
                                "Edit title")),
                new Page(State.NONE, "chair.banes", BANES + "plan", List.of("Record assurance", "Correct")),
                new Page(State.NONE, "officer.banes", BANES + "plan/links", List.of("No link")),
                new Page(State.NONE, "officer.banes", BANES + "activities", List.of("Update", "Owner and date")),
                new Page(
                        State.DRAFT,
                        "officer.banes",
                        DRAFT,
                        List.of(
                                "Edit: Priority 1",
                                "Edit: Objective 1.1",
                                "Edit: Guideline 1",
                                "Edit: Contribution 1",
                                "Edit: Acronym")),
                new Page(State.DRAFT, "officer.banes", DRAFT, sections),
                new Page(State.SHARED, "police.banes", DRAFT, List.of("Write a comment")),
                new Page(State.COMMENTED, "officer.banes", DRAFT, List.of("Answer", "Take back")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void refusesWhatIsTooLongAtItsFieldAndKeepsTheRestAsPlainText(Page page) {
        prepare(page.state());
        signIn(page.person());
        open(page.path());
        for (var button : page.buttons()) {
            press(button);
            var form = new OpenForm();
            form.type(LONG);
            while (!form.isRefused()) {
                form.save();
                assertThat(form.isOpen())
                        .as("%s keeps 70,000 characters in %s", button, form)
                        .isTrue();
                assertThat(form.putBackRefused("1"))
                        .as("%s refuses nothing of %s", button, form)
                        .isNotEmpty();
            }
            form.type(PASTED);
            form.save();
            while (form.isOpen()) {
                assertThat(form.putBackRefused(""))
                        .as("%s refuses nothing of %s", button, form)
                        .isNotEmpty();
                form.save();
            }
            entities.flush();
        }
        open(page.path());
        var shown = _get(TenantPage.class).getElement();
        assertThat(shown.getTextRecursively()).contains(PLAIN);
        assertThat(shown.getOuterHTML()).doesNotContain("<script>", "\u0007", "\u0086", "\u0000");
    }

    private void prepare(State state) {
        var banes = tenants.byCode("E22000001").orElseThrow().id();
        people.as("officer.banes", () -> {
            if (state != State.NONE) {
                drafts.begin(banes);
            }
            if (state == State.SHARED || state == State.COMMENTED) {
                life.share(banes);
            }
        });
        if (state == State.COMMENTED) {
            people.as("police.banes", () -> comments.comment(banes, null, "Too long"));
        }
    }

    private static void press(String name) {
        var buttons = Stream.concat(_find(Button.class).stream(), _find(NativeButton.class).stream())
                .filter(b -> name(b).startsWith(name))
                .toList();
        assertThat(buttons).as(name).isNotEmpty();
        click(buttons.getFirst());
    }

    private static void click(Component button) {
        if (button instanceof Button one) {
            _click(one);
        } else {
            _click((NativeButton) button);
        }
    }

    private static String name(Component button) {
        var element = button.getElement();
        return element.getAttribute("aria-label") == null
                ? element.getTextRecursively()
                : element.getAttribute("aria-label");
    }
}
