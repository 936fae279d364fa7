package uk.cspportal.notifications.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.notifications.NoticeService;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.testing.ScreenTest;

class NoticesViewTests extends ScreenTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private NoticeService notices;

    @BeforeEach
    void tellTwoThings() {
        jdbc.sql("delete from notice").update();
        for (var heading : new String[] {"First thing", "Second thing"}) {
            jdbc.sql("""
                            insert into notice (tenant_id, person_id, told_once, kind, heading, detail, path, told_at)
                            select t.id, p.id, ?, 'REMINDER', ?, 'Do it.', concat(t.slug, '/returns'), ?
                            from tenant t, person p where t.code = 'E22000001' and p.username = 'officer.banes'""")
                    .params(heading, heading, LocalDateTime.parse("2025-04-22T08:00"))
                    .update();
        }
    }

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open("notices");
        _assertNone(NoticesView.class);
    }

    @Test
    void tellsSomebodyWithoutNoticesWhatComesHere() {
        signIn("officer.bristol");
        open("notices");
        _assertNone(NativeButton.class, b -> b.withText("First thing"));
        assertThat(_get(NoticesView.class).getElement().getTextRecursively()).contains("There are no notices for you");
    }

    @Test
    void goesWhereANoticeLeadsAndCountsItAsRead() {
        signIn("officer.banes");
        open("notices");
        assertThat(bell()).isEqualTo("2 new notices");
        _click(_get(NativeButton.class, b -> b.withText("First thing")));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("bath-and-north-east-somerset/returns");
        assertThat(bell()).isEqualTo("1 new notice");
        open("notices");
        _click(_get(Button.class, b -> b.withText("Mark all as read")));
        _assertNone(Button.class, b -> b.withText("Mark as read"));
        open("bath-and-north-east-somerset/returns");
        assertThat(bell()).isEqualTo("Notices");
    }

    @Test
    void turnsMailOff() {
        signIn("officer.banes");
        open("notices");
        _setValue(_get(Checkbox.class), false);
        assertThat(notices.wantsMail()).isFalse();
        people.as("officer2.banes", () -> assertThat(notices.wantsMail()).isTrue());
    }

    private static String bell() {
        return _find(TextLink.class, l -> l.withClasses("bell"))
                .getFirst()
                .getElement()
                .getTextRecursively()
                .strip();
    }
}
