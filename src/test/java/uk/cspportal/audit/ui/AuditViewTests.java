package uk.cspportal.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.cspportal.audit.SealFile;
import uk.cspportal.audit.Sealing;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.testing.ScreenTest;

class AuditViewTests extends ScreenTest {

    private static final String BANES = "bath-and-north-east-somerset/audit";
    private static final String FORCE = "avon-and-somerset/audit";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(BANES);
        assertNothingIsShown();
    }

    @ParameterizedTest
    @CsvSource({
        "officer.banes," + BANES,
        "police.banes," + BANES,
        "performance.as," + BANES,
        "commissioning.as," + FORCE,
        "panel.as," + FORCE,
        "officer.bristol," + BANES
    })
    void isClosedToOthers(String person, String path) {
        signIn(person);
        open(path);
        _assertNone(DataTable.class);
        assertThat(_get(H1.class).getElement().getTextRecursively()).isNotEqualTo("Audit trail");
    }

    @Test
    void isInTheMenuOfThoseWhoMayReadIt() {
        signIn("chair.banes");
        open("bath-and-north-east-somerset");
        assertThat(menu()).contains("Audit trail");
        signIn("officer.banes");
        open("bath-and-north-east-somerset");
        assertThat(menu()).isNotEmpty().doesNotContain("Audit trail");
    }

    @Test
    void saysWhoWhenFromWhereWhatFromToAndWhy() {
        Sealing.now(portal);
        signIn("chair.banes");
        open(BANES + "?act=return.signed");
        assertThat(_get(DataTable.class).getElement().getTextRecursively())
                .contains(
                        "Chair of the partnership BANES",
                        "Signed the return",
                        "return 2024-25-Q3",
                        "For sign-off",
                        "Signed",
                        "No. ");
    }

    @Test
    void showsRefusals() {
        signIn("officer.banes");
        open(BANES);
        signIn("chair.banes");
        open(BANES + "?act=access.refused");
        assertThat(_get(DataTable.class).getElement().getTextRecursively())
                .contains("Community safety officer BANES", "Was refused access", "Not yet sealed", "from 127.0.0.1")
                .contains("Is for a member of this very organisation: Administrator");
    }

    @Test
    void keepsTheFiltersInTheAddress() {
        signIn("chair.banes");
        open(BANES);
        var all = _get(DataTable.class).rowCount();
        _setValue(combo("Person"), "Chair of the partnership BANES");
        _setValue(_get(TextField.class, f -> f.withLabel("To what")), "2024-25-q3");
        _setValue(_get(DatePicker.class, f -> f.withLabel("From")), LocalDate.of(2024, 12, 31));
        var rows = _get(DataTable.class);
        assertThat(rows.rowCount()).isPositive().isLessThan(all);
        assertThat(rows.getElement().getTextRecursively())
                .contains("Chair of the partnership BANES", "2024-25-Q3")
                .doesNotContain("Community safety officer", "2024-25-Q4");
        open(BANES + "?person=Chair+of+the+partnership+BANES&thing=2024-25-q3&from=2024-12-31");
        assertThat(combo("Person").getValue()).isEqualTo("Chair of the partnership BANES");
        assertThat(_get(DatePicker.class, f -> f.withLabel("From")).getValue()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(_get(DataTable.class).rowCount()).isEqualTo(rows.rowCount());
    }

    @Test
    void ignoresWhatTheAddressSaysWrongly() {
        signIn("chair.banes");
        open(BANES + "?from=yesterday&before=first");
        assertThat(_get(DataTable.class).rowCount()).isEqualTo(50);
    }

    @Test
    void leadsToTheOlderEntriesAndBack() {
        signIn("chair.banes");
        open(BANES);
        var first = _get(DataTable.class).getElement().getTextRecursively();
        var older = _get(Anchor.class, a -> a.withText("Older entries")).getHref();
        open(older);
        assertThat(_get(DataTable.class).getElement().getTextRecursively()).isNotEqualTo(first);
        open(_get(Anchor.class, a -> a.withText("Back to the newest entries")).getHref());
        assertThat(_get(DataTable.class).getElement().getTextRecursively()).isEqualTo(first);
    }

    @Test
    void opensLongTextsOnRequest() {
        signIn("chair.banes");
        open(BANES + "?act=return.text");
        assertThat(_find(NativeDetails.class)).isNotEmpty();
    }

    @Test
    void saysWhatToDoWhenNothingFits() {
        signIn("chair.banes");
        open(BANES + "?thing=nonesuch");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively())
                .contains("No entry fits these filters", "Show all entries");
    }

    @Test
    void verifiesTheWholeChain() {
        Sealing.now(portal);
        signIn("chair.banes");
        open(BANES);
        _click(_get(Button.class, b -> b.withText("Verify")));
        assertThat(notice()).contains("The audit trail is whole", "match their entries");
    }

    @Test
    void namesTheFirstBrokenEntry() {
        Sealing.now(portal);
        jdbc.sql("update audit_entry set person = 'Nobody' where action = 'return.signed'")
                .update();
        signIn("chair.banes");
        open(BANES);
        _click(_get(Button.class, b -> b.withText("Verify")));
        assertThat(notice())
                .contains("is not whole", "first of", "was changed after it was sealed", "Signed the return", "Nobody");
    }

    @Test
    void comparesWithAHeadThatWasKept() {
        var kept = Sealing.now(portal);
        signIn("chair.banes");
        open(BANES);
        paste("a head");
        assertThat(_get(TextArea.class).getErrorMessage()).contains("copy everything");
        paste(SealFile.write(kept));
        assertThat(_get(TextArea.class).isInvalid()).isFalse();
        assertThat(notice()).contains("whole", "The head that you kept, no. " + Formats.count(kept.number()));
        jdbc.sql("delete from audit_seal where number = ?").param(kept.number()).update();
        paste(SealFile.write(kept));
        assertThat(notice()).contains("The end was cut off", "no. " + Formats.count(kept.number()));
    }

    @Test
    void offersTheFiles() {
        signIn("performance.as");
        open(FORCE);
        assertThat(_find(Anchor.class, a -> a.withText("Download entries (CSV)")))
                .hasSize(1);
        assertThat(_find(Anchor.class, a -> a.withText("Download the chain’s head")))
                .hasSize(1);
    }

    private void paste(String text) {
        _setValue(_get(TextArea.class), text);
        _click(_get(Button.class, b -> b.withText("Compare")));
    }

    private static List<String> menu() {
        return _find(SideNavItem.class).stream().map(SideNavItem::getLabel).toList();
    }

    private static String notice() {
        return _get(Notice.class).getElement().getTextRecursively();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<String> combo(String label) {
        return _get(ComboBox.class, c -> c.withLabel(label));
    }
}
