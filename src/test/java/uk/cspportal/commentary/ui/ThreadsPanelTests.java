package uk.cspportal.commentary.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.commentary.ThreadService;
import uk.cspportal.commentary.ThreadSide;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.ScreenTest;

class ThreadsPanelTests extends ScreenTest {

    private static final Quarter NOW = Quarter.parse("2024-25-Q4");

    @Autowired
    private ThreadService threads;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    private TenantId banes = new TenantId(-1);

    @BeforeEach
    void find() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
    }

    @Test
    void asksRepliesAndAcceptsUnderEachSidesName() {
        var panel = shownTo("officer.banes");
        _click(_get(panel, Button.class, s -> s.withText("Ask a question")));
        _click(_get(Button.class, s -> s.withText("Ask")));
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Write something, at most 4,000 characters.");
        _setValue(_get(TextArea.class), "Why in March?");
        _click(_get(Button.class, s -> s.withText("Ask")));
        _assertNone(Dialog.class);
        assertThat(words(panel)).contains("Council to Police", "Open question", "Why in March?");
        _assertNone(panel, NativeButton.class, s -> s.withText("Accept the answer"));

        var asked = threads.of(banes, NOW).getFirst();
        people.as("police.banes", () -> threads.reply(banes, asked.id(), 1, "Two patrols were moved."));
        panel = shownTo("officer.banes");
        assertThat(words(panel)).contains("Answered, not accepted yet", "Police", "Two patrols were moved.");
        _click(_get(panel, NativeButton.class, s -> s.withText("Accept the answer")));
        assertThat(words(panel)).contains("Settled", "accepted the answer", "Open it again");
    }

    @Test
    void keepsWhatWasTypedWhenOthersWroteMeanwhileAndSendsItAtTheNextTry() {
        people.as("officer.banes", () -> threads.ask(banes, NOW, "g3", ThreadSide.POLICE, "Why in March?"));
        var panel = shownTo("police.banes");
        _click(_get(panel, NativeButton.class, s -> s.withText("Reply")));
        var asked = threads.of(banes, NOW).getFirst();
        people.as("performance.as", () -> threads.reply(banes, asked.id(), 1, "I wonder, too."));
        _setValue(_get(TextArea.class), "Two patrols were moved.");
        _click(_get(Button.class, s -> s.withText("Send reply")));

        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Somebody wrote in this question");
        assertThat(words(panel)).contains("I wonder, too.").doesNotContain("Two patrols");
        _click(_get(Button.class, s -> s.withText("Send reply")));
        assertThat(words(panel)).contains("I wonder, too.", "Two patrols were moved.");
    }

    @Test
    void isOnlyReadByThoseWhoSpeakForNoSide() {
        people.as("officer.banes", () -> threads.ask(banes, NOW, "g3", ThreadSide.POLICE, "Why in March?"));
        var panel = shownTo("chair.banes");

        assertThat(words(panel)).contains("Why in March?");
        _assertNone(panel, Button.class);
        _assertNone(panel, NativeButton.class);
    }

    private ThreadsPanel shownTo(String who) {
        signIn(who);
        open("bath-and-north-east-somerset");
        UI.getCurrent().removeAll();
        var subject = new CommentarySubject(banes, NOW, "g3", LocalDate.of(2025, 4, 22));
        var panel = new ThreadsPanel(subject, threads.of(banes, NOW), threads);
        UI.getCurrent().add(panel);
        MockVaadin.clientRoundtrip(true);
        return panel;
    }

    private static String words(ThreadsPanel panel) {
        return panel.getElement().getTextRecursively();
    }
}
