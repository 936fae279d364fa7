package uk.cspportal.returns;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.TableRow;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.People;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.ScreenTest;

/** Several people in one return: who is there, and what the others do, without a page being asked for again. */
@Tag("database")
class TogetherTests extends ScreenTest {

    private static final String RETURN = "bath-and-north-east-somerset/returns/2024-25-q4";
    private static final Quarter Q4 = Quarter.parse("2024-25-Q4");

    @Autowired
    private ReturnWatch watch;

    @Autowired
    private ReturnPulse pulse;

    @Autowired
    private ReturnService returns;

    @Autowired
    private ReturnSharing sharing;

    @Autowired
    private HandOver handOver;

    @Autowired
    private People directory;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    private Runnable leave = () -> {};
    private boolean reachable = true;

    @AfterEach
    void closeWhatIsOpen() {
        leave.run();
    }

    @Test
    void saysWhoElseIsOnAGuidelineAndThatTheyLeft() {
        signIn("officer.banes");
        open(RETURN + "/g7");
        assertThat(together()).isEmpty();

        colleagueOpens("g7");
        hear();
        assertThat(together()).isEqualTo("Also on this guideline: Second community safety officer BANES");

        leave.run();
        hear();
        assertThat(together()).isEmpty();
    }

    @Test
    void saysOnTheTaskListWhoHasWhichGuidelineOpen() {
        colleagueOpens("g7");
        signIn("officer.banes");
        open(RETURN);
        assertThat(rowOf("g7")).contains("Second community safety officer BANES is on it now");
        assertThat(rowOf("g5")).doesNotContain("Second community safety officer BANES is on it now");
    }

    @Test
    void losesSightOfAKilledBrowserUntilItComesBack() {
        signIn("officer.banes");
        open(RETURN + "/g7");
        colleagueOpens("g7");
        reachable = false;
        beats(5);
        assertThat(together()).isEmpty();

        reachable = true;
        beats(5);
        assertThat(together()).contains("Second community safety officer BANES");
    }

    @Test
    void showsWhatAColleagueSavesWithoutBeingAsked() {
        signIn("officer.banes");
        open(RETURN + "/g7");
        colleagueWrites("A word of a colleague.");
        hear();
        assertThat(box().getValue()).isEqualTo("A word of a colleague.");
        assertThat(_find(Div.class, spec -> spec.withClasses("conflict"))).isEmpty();
    }

    @Test
    void asksWhoseTextStandsWhenBothWroteAndLosesNeither() {
        signIn("officer.banes");
        open(RETURN + "/g7");
        _setValue(box(), "Mine, not yet left.");
        colleagueWrites("Theirs.");
        hear();
        assertThat(textOf("conflict")).contains("Mine, not yet left.").contains("Theirs.");
        assertThat(box().getValue()).isEqualTo("Mine, not yet left.");

        _click(_get(Button.class, spec -> spec.withId("mark-ready")));
        assertThat(line().texts()).containsEntry(LineText.LOOKING_AHEAD, "Theirs.");

        _click(_get(Button.class, spec -> spec.withText("Keep both")));
        assertThat(line().texts()).containsEntry(LineText.LOOKING_AHEAD, "Theirs.\n\nMine, not yet left.");
    }

    @Test
    void keepsLettersThatTheBrowserHadNotSentWhenAColleagueSaved() {
        signIn("officer.banes");
        open(RETURN + "/g7");
        colleagueWrites("Theirs.");
        told();
        assertThat(box().getValue()).doesNotContain("Theirs.");

        _setValue(box(), "Mine, typed within the last second.");
        answers(_get(Div.class, spec -> spec.withClasses("line-main")));
        assertThat(textOf("conflict"))
                .contains("Mine, typed within the last second.")
                .contains("Theirs.");
        assertThat(box().getValue()).isEqualTo("Mine, typed within the last second.");
    }

    @Test
    void leavesInSightWhatIsTypedWhenTheLineIsTakenAway() {
        signIn("officer.banes");
        open(RETURN + "/g7");
        _setValue(box(), "Not yet left.");
        people.as("officer2.banes", () -> {
            var line = returns.line(banes(), Q4, "g7");
            var all = new EnumMap<LineText, String>(LineText.class);
            for (var text : LineText.values()) {
                all.put(text, line.texts().getOrDefault(text, "Written."));
            }
            all.remove(LineText.LOOKING_AHEAD);
            all.put(LineText.LOOKING_AHEAD, "Theirs.");
            var values = line.values().stream()
                    .map(value -> ValueChange.confirm(value.measure().key()))
                    .toList();
            var now = returns.changeLine(banes(), Q4, "g7", line.version(), new LineChange(all, values));
            returns.markReady(banes(), Q4, "g7", now.version());
        });
        hear();
        assertThat(box().getValue()).isEqualTo("Not yet left.");
        assertThat(textOf("notice")).contains("This guideline can no longer be changed here");
    }

    @Test
    void showsThoseWithAHandedLineNobodyOnAnyOther() {
        people.as("officer.banes", () -> {
            var provider = directory.find("provider.banes").orElseThrow().id();
            var line = returns.line(banes(), Q4, "g5");
            handOver.to(banes(), Q4, "g5", line.version(), provider, "The provider");
        });
        colleagueOpens("g7");
        people.as("provider.banes", () -> {
            assertThat(watch.others(banes(), Q4)).isEmpty();
            assertThatThrownBy(() -> watch.open(banes(), Q4, "g7", () -> true, news -> {}))
                    .isInstanceOf(NotFoundException.class);
        });
        people.as("officer.banes", () -> assertThat(watch.others(banes(), Q4)).hasSize(1));
    }

    @Test
    void isNotForOtherPartnershipsNorForTheSignedOut() {
        people.as(
                "officer.bristol",
                () -> assertThatThrownBy(() -> watch.others(banes(), Q4)).isInstanceOf(NotFoundException.class));
        people.as(
                "panel.as",
                () -> assertThatThrownBy(() -> watch.open(banes(), Q4, "", () -> true, news -> {}))
                        .isInstanceOfAny(AccessDeniedException.class, NotFoundException.class));
        signedOut();
        assertThatThrownBy(() -> watch.others(banes(), Q4)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void doesNotShowThePolicingBodyLookingOn() {
        people.as("performance.as", () -> leave = watch.open(banes(), Q4, "", () -> true, news -> {}));
        people.as("officer.banes", () -> assertThat(watch.others(banes(), Q4)).isEmpty());
    }

    @Test
    void closesThePolicingBodysPagesTheMomentSharingStops() {
        shared(true);
        for (var page : List.of(RETURN, RETURN + "/g7", RETURN + "/review")) {
            signIn("performance.as");
            open(page);
            assertThat(text()).as(page).contains("Police recorded Anti-Social");
            shared(false);
            hear();
            assertThat(text()).as(page).doesNotContain("Police recorded Anti-Social");
            shared(true);
        }
    }

    private void shared(boolean shared) {
        people.as("officer.banes", () -> {
            int version = returns.find(banes(), Q4).orElseThrow().version();
            if (shared) {
                sharing.share(banes(), Q4, version);
            } else {
                sharing.stop(banes(), Q4, version);
            }
        });
    }

    private static String text() {
        return _get(Main.class, spec -> spec.withId("content")).getElement().getTextRecursively();
    }

    private void colleagueOpens(String line) {
        people.as("officer2.banes", () -> leave = watch.open(banes(), Q4, line, () -> reachable, news -> {}));
    }

    private void colleagueWrites(String text) {
        people.as("officer2.banes", () -> {
            var line = returns.line(banes(), Q4, "g7");
            returns.changeLine(banes(), Q4, "g7", line.version(), LineChange.text(LineText.LOOKING_AHEAD, text));
        });
    }

    private void hear() {
        told();
        _find(Div.class, spec -> spec.withClasses("line-main")).forEach(TogetherTests::answers);
    }

    /** The browser is told what happened, and has not yet answered. */
    private void told() {
        pulse.beat();
        MockVaadin.clientRoundtrip(true);
    }

    private static void answers(Div main) {
        _fireDomEvent(main, "typed-sent");
    }

    private void beats(int count) {
        for (int i = 0; i < count; i++) {
            hear();
        }
    }

    private ReturnLine line() {
        return returns.line(banes(), Q4, "g7");
    }

    private TenantId banes() {
        return tenants.byCode("E22000001").orElseThrow().id();
    }

    private static TextArea box() {
        return _get(TextArea.class, spec -> spec.withId("text-" + LineText.LOOKING_AHEAD.field()));
    }

    private static String together() {
        return textOf("together");
    }

    private static String textOf(String className) {
        return _find(Div.class, spec -> spec.withClasses(className)).stream()
                .map(div -> div.getElement().getTextRecursively().strip())
                .reduce("", String::concat);
    }

    private static String rowOf(String key) {
        return _find(TableRow.class).stream()
                .filter(row -> row.getElement().getOuterHTML().contains("/" + key + "\""))
                .map(row -> row.getElement().getTextRecursively())
                .findFirst()
                .orElseThrow();
    }
}
