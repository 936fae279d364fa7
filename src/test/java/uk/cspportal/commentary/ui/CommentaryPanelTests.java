package uk.cspportal.commentary.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.commentary.CommentaryCategory;
import uk.cspportal.commentary.CommentaryLock;
import uk.cspportal.commentary.CommentaryService;
import uk.cspportal.commentary.Outlook;
import uk.cspportal.commentary.OutlookSuggestion;
import uk.cspportal.commentary.Passage;
import uk.cspportal.commentary.Visibility;
import uk.cspportal.commentary.Wording;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.ScreenTest;

class CommentaryPanelTests extends ScreenTest {

    private static final Quarter NOW = new Quarter(2025, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);

    @Autowired
    private CommentaryService service;

    @Autowired
    private CommentaryLock lock;

    @Autowired
    private Tenants tenants;

    private TenantId banes = new TenantId(-1);

    @BeforeEach
    void signInAsPoliceAreaLead() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
        signIn("police.banes");
        open("bath-and-north-east-somerset");
    }

    @Test
    void showsTextOutlookAndNumberedActionsToReaders() {
        var q3 = new Quarter(2024, 3);
        var panel = CommentaryPanel.reading(service.of(banes, q3).of("g7"), LocalDate.of(2025, 4, 22), false);

        assertThat(words(panel))
                .contains("ASB is following its usual winter pattern.", "Outlook", "Stable")
                .contains("Police area lead BANES, 18 February 2025, 10:05")
                .contains("1.", "hot-spot plans", "Overdue by 39 days")
                .contains("2.", "Publish the patrol plan", "30 April 2025", "Planned");
        UI.getCurrent().add(panel);
        _assertNone(panel, TextArea.class);
    }

    @Test
    void saysWhenThereIsNothingToRead() {
        var panel = CommentaryPanel.reading(service.of(banes, NOW).of("g2"), TODAY, false);

        assertThat(words(panel)).contains("No police commentary.");
    }

    @Test
    void keepsWhatIsTypedAsADraftAndOffersItWhenThePageIsOpenedAgain() {
        type(_get(writing(), TextArea.class), "Half a thought");

        assertThat(service.of(banes, NOW).of("g2").commentary()).isNull();
        var again = writing();
        assertThat(_get(again, TextArea.class).getValue()).isEqualTo("Half a thought");
        assertThat(words(again)).contains("You have an unsaved draft from");
        _click(_get(again, NativeButton.class, s -> s.withText("Discard the draft")));
        assertThat(_get(again, TextArea.class).getValue()).isEmpty();
        assertThat(service.drafts(banes, NOW)).isEmpty();
    }

    @Test
    void savesTextAndOutlookAndNeverChoosesTheOutlookByItself() {
        var panel = writing();
        assertThat(words(panel)).contains("The figures suggest: Increasing.", "A run of rises.");
        assertThat(_get(panel, RadioButtonGroup.class).getValue()).isNull();

        type(_get(panel, TextArea.class), "Visits to venues doubled.");
        _click(_get(panel, NativeButton.class, s -> s.withText("Use this outlook")));
        _click(_get(panel, Button.class, s -> s.withText("Save commentary")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        var saved = Objects.requireNonNull(service.of(banes, NOW).of("g2").commentary());
        assertThat(saved.text()).isEqualTo("Visits to venues doubled.");
        assertThat(saved.outlook()).isEqualTo(Outlook.INCREASING);
        assertThat(service.drafts(banes, NOW)).isEmpty();
        assertThat(words(panel)).contains("Saved by Police area lead BANES, 22 April 2025");
    }

    @Test
    void saysAtTheFieldThatAnEmptyCommentaryCannotBeSaved() {
        var panel = writing();
        _click(_get(panel, Button.class, s -> s.withText("Save commentary")));

        assertThat(_get(panel, TextArea.class).isInvalid()).isTrue();
        assertThat(_get(panel, TextArea.class).getErrorMessage()).isEqualTo("Write the commentary before you save it.");
    }

    @Test
    void asksBeforeTextsGoFurtherAndSaysWhatTellsOfAPerson() {
        var panel = writing();
        type(_get(panel, TextArea.class), "John Smith (DOB 03/04/1991) was seen.");
        _click(_get(panel, Button.class, s -> s.withText("Save commentary")));
        assertThat(service.of(banes, NOW).of("g2").commentary()).isNull();

        var dialog = _get(ConfirmDialog.class);
        assertThat(words(dialog))
                .contains("The partnership will read: Context.")
                .contains("A date of birth, line 1: “John Smith (DOB 03/04/1991)”");
        ConfirmDialogKt._fireConfirm(dialog);
        assertThat(service.of(banes, NOW).of("g2").commentary()).isNotNull();
    }

    @Test
    @SuppressWarnings("unchecked")
    void keepsATextOfAnotherCategoryInternalWithoutAsking() {
        var panel = writing();
        type(_get(panel, TextArea.class), "Steady.");
        _click(_get(panel, NativeButton.class, s -> s.withText("Capacity")));
        var fields = _find(panel, TextArea.class);
        type(fields.getFirst(), "");
        assertThat(fields).extracting(TextArea::getLabel).containsExactly("Context", "Capacity");
        type(fields.getLast(), "Two posts are empty.");
        Select<Visibility> reads = _find(panel, Select.class).getLast();
        _setValue(reads, Visibility.INTERNAL);
        _fireValueChange(reads, true);
        assertThat(service.drafts(banes, NOW).get("g2").wording().passages())
                .contains(new Passage(CommentaryCategory.CAPACITY, Visibility.INTERNAL, "Two posts are empty."));
        _click(_get(panel, Button.class, s -> s.withText("Save commentary")));

        _assertNone(ConfirmDialog.class);
        var said = service.of(banes, NOW).of("g2");
        assertThat(words(CommentaryPanel.reading(said, TODAY, true)))
                .contains("Capacity", "Police and policing body only", "Two posts are empty.");
    }

    @Test
    void showsBothTextsWhenSomebodyElseSavedMeanwhile() {
        var panel = writing();
        service.write(banes, NOW, "g2", Wording.of("Theirs.", null), 0, true);
        type(_get(panel, TextArea.class), "Ours.");
        _click(_get(panel, Button.class, s -> s.withText("Save commentary")));

        assertThat(words(panel)).contains("Theirs.");
        assertThat(_get(panel, TextArea.class).getValue()).isEqualTo("Ours.");
        _click(_get(panel, Button.class, s -> s.withText("Save commentary")));
        assertThat(service.history(banes, NOW, "g2")).extracting(c -> c.text()).containsExactly("Ours.", "Theirs.");
    }

    @Test
    void addsChangesAndDropsAPlannedAction() {
        var panel = writing();
        _click(_get(panel, Button.class, s -> s.withText("Add a planned action")));
        _click(_get(Button.class, s -> s.withText("Save action")));
        assertThat(_get(DatePicker.class).getErrorMessage())
                .isEqualTo("Enter the date by which it will be done, like 31/03/2025.");
        assertThat(_get(TextArea.class, s -> s.withLabel("What will be done")).getErrorMessage())
                .isEqualTo("Say what will be done.");
        _setValue(_get(TextArea.class, s -> s.withLabel("What will be done")), "Visit venues");
        _setValue(_get(DatePicker.class), LocalDate.of(2026, 3, 31));
        _click(_get(Button.class, s -> s.withText("Save action")));
        assertThat(_get(TextField.class).getErrorMessage()).isEqualTo("Say which role will do it.");
        _setValue(_get(TextField.class), "Licensing officer");
        _click(_get(Button.class, s -> s.withText("Save action")));
        assertThat(words(panel)).contains("1.", "Visit venues", "Licensing officer", "31 March 2026", "Planned");

        _click(_get(panel, NativeButton.class, s -> s.withText("Drop")));
        var confirm = _get(ConfirmDialog.class);
        ConfirmDialogKt._fireConfirm(confirm);
        assertThat(words(panel)).contains("Dropped");
        _assertNone(panel, NativeButton.class, s -> s.withText("Drop"));
    }

    @Test
    void onlyReadsOnceTheCommentaryIsLocked() {
        lock.lock(banes, NOW);

        _assertNone(writing(), TextArea.class);
        _assertOne(CommentaryPanel.class);
    }

    private CommentaryPanel writing() {
        UI.getCurrent().removeAll();
        var subject = new CommentarySubject(banes, NOW, "g2", TODAY);
        var panel = CommentaryPanel.writing(
                subject,
                service.of(banes, NOW).of("g2"),
                service.drafts(banes, NOW).get("g2"),
                List.of(new OutlookSuggestion(Outlook.INCREASING, "A run of rises.")),
                service,
                () -> {});
        UI.getCurrent().add(panel);
        MockVaadin.clientRoundtrip(true);
        return panel;
    }

    private static void type(TextArea field, String text) {
        _setValue(field, text);
        _fireValueChange(field, true);
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
