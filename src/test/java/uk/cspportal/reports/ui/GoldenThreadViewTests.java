package uk.cspportal.reports.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.plans.PlanDraftService;
import uk.cspportal.reports.GoldenThreadService;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.ScreenTest;

class GoldenThreadViewTests extends ScreenTest {

    @Autowired
    private GoldenThreadService service;

    @Autowired
    private Tenants tenants;

    @Autowired
    private PlanDraftService drafts;

    private static final String BANES = "bath-and-north-east-somerset/thread";
    private static final String FORCE_AREA = "avon-and-somerset/thread";

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(BANES);
        assertNothingIsShown();
    }

    @ParameterizedTest
    @ValueSource(strings = {"provider.banes", "officer.bristol", "performance.lancashire"})
    void isNotForThoseWhoMayNotReadThePartnership(String person) {
        signIn(person);
        open(BANES);
        _assertNone(GoldenThreadView.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer.banes", "panel.as", "performance.lancashire"})
    void isNotForThoseWhoDoNotWatchTheForceArea(String person) {
        signIn(person);
        open(FORCE_AREA);
        _assertNone(GoldenThreadView.class);
    }

    @Test
    void letsTheThreadOfABoxStandOutBothWaysAndGoAgain() {
        signIn("officer.banes");
        open(BANES);
        assertThat(_find(NativeButton.class, b -> b.withClasses("thread-node faded")))
                .isEmpty();
        _click(_get(NativeButton.class, b -> b.withId("objective-1.1")));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("node=objective-1.1");
        assertThat(_get(NativeButton.class, b -> b.withId("objective-1.1"))
                        .getElement()
                        .getAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(_find(NativeButton.class, b -> b.withClasses("thread-node faded")))
                .extracting(b -> b.getId().orElse(""))
                .contains("local-2", "objective-1.2", "measure-g7")
                .doesNotContain("force-1", "local-1", "measure-g6");
        assertThat(card("The thread of 1.1"))
                .contains("Force priority 1. Preventing", "Local priority 1. Protecting", "Referrals into the IDVA");
        _click(_get(NativeButton.class, b -> b.withId("objective-1.1")));
        assertThat(_find(NativeButton.class, b -> b.withClasses("thread-node faded")))
                .isEmpty();
    }

    @Test
    void leadsWhoMayEditToTheVeryPart() {
        signIn("officer.banes");
        open(BANES + "?node=objective-1.5");
        assertThat(_get(Anchor.class, a -> a.withText("Edit links")).getHref())
                .isEqualTo("bath-and-north-east-somerset/plan#objective-1-5");
        drafts.begin(tenants.byCode("E22000001").orElseThrow().id());
        open(BANES + "?node=measure-g6");
        assertThat(_get(Anchor.class, a -> a.withText("Edit in the draft")).getHref())
                .isEqualTo("bath-and-north-east-somerset/plan/draft#guideline-6");
        open(BANES + "?node=force-1");
        _assertNone(Anchor.class, a -> a.withText("Edit in the draft"));
        signIn("chair.banes");
        open(BANES + "?node=measure-g6");
        _assertNone(Anchor.class, a -> a.withText("Edit in the draft"));
        _assertNone(Anchor.class, a -> a.withText("Edit links"));
    }

    @Test
    void isReadColumnByColumnFromTheNationToTheMoney() {
        signIn("officer.banes");
        open(BANES);
        assertThat(_find(NativeButton.class, b -> b.withClasses("thread-node")))
                .extracting(b -> b.getId().orElse("").split("-")[0])
                .isSortedAccordingTo(Comparator.comparing(
                        List.of("national", "force", "local", "objective", "measure", "grant")::indexOf));
    }

    @Test
    void namesEachBoxWithItsStateAndTellsTheKeysWhereLinksLead() {
        signIn("officer.banes");
        open(BANES);
        assertThat(box("force-3").getAttribute("aria-label"))
                .startsWith("Force priority: 3. Leading")
                .endsWith("No local link.");
        assertThat(box("national-8").getAttribute("aria-label")).contains("None, because…");
        assertThat(box("objective-1.1").getAttribute("data-before")).isEqualTo("local-1");
        assertThat(box("objective-1.1").getAttribute("data-after").split(" ")).contains("measure-g6");
        assertThat(box("national-8").getAttribute("data-after")).isEmpty();
    }

    private static Element box(String id) {
        return _get(NativeButton.class, b -> b.withId(id)).getElement();
    }

    @Test
    void saysWhyANationalMeasureIsNotTakenUp() {
        signIn("officer.banes");
        open(BANES + "?view=table");
        assertThat(_get(DataTable.class).getElement().getTextRecursively())
                .contains("None, because: There is no local measurement similar to it")
                .contains("Reduce Neighbourhood Crime (through Neighbourhood crime and anti-social behaviour");
    }

    @Test
    void givesNodesLinksAndGapsAsAFile() throws IOException {
        signIn("officer.banes");
        open(BANES);
        _get(Anchor.class, a -> a.withText("Export"));
        var banes = tenants.byCode("E22000001").orElseThrow().id();
        var out = new ByteArrayOutputStream();
        ThreadDownload.write(service.partnership(banes, Quarter.parse("2024-25-Q4")), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("record,id,stage,number,title,state,pounds,from,to")
                .contains("node,force-3,Force priority,3,Leading the police", ",No local link,,,")
                .contains("\"None, because: There is no local measurement")
                .contains("link,,,,,Stated in the plan,,force-1,local-1")
                .contains("link,,,,Drug crime and serious violence,")
                .contains("gap,force-3 force-4,,,Force priorities 3 and 4,");
    }

    @Test
    void showsTheSameAsATable() {
        signIn("officer.banes");
        open(BANES + "?view=table");
        _assertNone(ThreadDiagram.class);
        assertThat(_get(DataTable.class).getElement().getTextRecursively())
                .contains("Force priority 3. Leading", "No local link", "Serves the whole plan", "£60,000 a year")
                .contains("1.5. Seek assurance about compliance", "No measure");
    }

    @Test
    void callsOutTheGaps() {
        signIn("officer.banes");
        open(BANES);
        assertThat(card("Gaps in the thread"))
                .contains("Force priorities 3 and 4", "Objectives 1.5 and 2.3", "substance misuse and reoffending");
    }

    @Test
    void showsTheForceAreaWhoCarriesWhat() {
        signIn("performance.as");
        open(FORCE_AREA);
        assertThat(_find(DataTable.class).getLast().getElement().getTextRecursively())
                .contains("Bath and North East Somerset", "2 of 2 links not reviewed", "All links reviewed");
        assertThat(_find(DataTable.class).getFirst().getElement().getTextRecursively())
                .contains("1. Preventing and fighting crime", "1 local priority", "6 measures", "£60,000 a year")
                .contains("No local link");
    }

    @Test
    void saysWhatToDoWithoutAPlanAndTakesAnyAddress() {
        signIn("officer.banes");
        open(BANES + "?quarter=2020-21-q1&node=nothing&view=odd");
        _get(EmptyState.class);
        open(BANES + "?quarter=soon&node=nothing");
        _get(ThreadDiagram.class);
    }

    private static String card(String heading) {
        return _find(Card.class).stream()
                .map(c -> c.getElement().getTextRecursively())
                .filter(text -> text.contains(heading))
                .findFirst()
                .orElseThrow();
    }
}
