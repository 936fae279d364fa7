package uk.cspportal.returns.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.cspportal.returns.workbook.Spreadsheet.edited;
import static uk.cspportal.returns.workbook.Spreadsheet.text;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.returns.AccountChange;
import uk.cspportal.returns.LineChange;
import uk.cspportal.returns.LineText;
import uk.cspportal.returns.workbook.WorkbookService;

class WorkbookViewTests extends ReturnScreens {

    private static final String WORKBOOK = OPEN + "/workbook";
    private static final int PROGRESS = 5;
    private static final LocalDate DUE = LocalDate.of(2025, 9, 30);

    @Autowired
    private WorkbookService workbooks;

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(WORKBOOK);
        assertNothingIsShown();
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer.bristol", "provider.banes", "panel.as", "performance.lancashire"})
    void isNotForOthers(String person) {
        signIn(person);
        open(WORKBOOK);
        _assertNone(WorkbookView.class);
    }

    @Test
    void givesOthersACopyToReadAndNoUpload() {
        signIn("chair.banes");
        open(WORKBOOK);
        assertThat(page()).contains("Nothing can be filled in");
        _assertNone(Upload.class);
    }

    @Test
    void saysToOfficersThatASubmittedReturnTakesNoWorkbook() {
        signIn("officer.banes");
        open(BANES + "/returns/2024-25-q3/workbook");
        assertThat(page()).contains("no workbook can be taken now");
        _assertNone(Upload.class);
    }

    @Test
    void isOfferedOnTheReturn() {
        signIn("officer.banes");
        open(OPEN);
        assertThat(_get(Anchor.class, a -> a.withText("Work in Excel")).getHref())
                .isEqualTo(WORKBOOK);
    }

    @Test
    void showsWhatAWorkbookWouldChangeAndTakesItOnRequest() {
        signIn("officer.banes");
        open(WORKBOOK);
        var file = edited(download(), text("g7", PROGRESS, "Written on the train"));
        upload(file);
        assertThat(page()).contains("What would change", "Written on the train", "Texts F");
        _click(_get(Button.class, b -> b.withId("take-workbook")));
        assertThat(page()).contains("1 change was taken");
        assertThat(line().get(LineText.PROGRESS)).isEqualTo("Written on the train");
        upload(file);
        assertThat(page()).contains("would change nothing");
    }

    @Test
    void namesTheFiguresThatAreToBeExplained() {
        signIn("officer.banes");
        open(WORKBOOK);
        take(edited(download(), text("g7", PROGRESS, "Written on the train")));
        var asked = "Guideline 10: Victim satisfaction";
        assertThat(_get(Anchor.class, a -> a.withText(asked)).getHref()).isEqualTo(OPEN + "/g10");

        var line = returns.line(banes(), Q4, "g10");
        var said = new AccountChange(
                line.questions().getFirst().measure(), "Fewer answered", "The post was late", "We ask again", DUE);
        returns.changeLine(banes(), Q4, "g10", line.version(), LineChange.account(said));
        take(edited(download(), text("g7", PROGRESS, "Written at home")));
        assertThat(page()).contains("1 change was taken");
        _assertNone(Anchor.class, a -> a.withText(asked));
    }

    private static void take(byte[] file) {
        upload(file);
        _click(_get(Button.class, b -> b.withId("take-workbook")));
    }

    @Test
    void asksWhichOfTwoTextsIsToStand() {
        signIn("officer.banes");
        open(WORKBOOK);
        var file = edited(download(), text("g7", PROGRESS, "Mine"));
        colleagueWrites(LineText.PROGRESS, "Theirs");
        upload(file);
        assertThat(page()).contains("Changed on both sides", "Mine", "Theirs");
        _click(_get(Button.class, b -> b.withId("take-workbook")));
        assertThat(side().isInvalid()).isTrue();
        side().setValue(false);
        _click(_get(Button.class, b -> b.withId("take-workbook")));
        assertThat(page()).contains("Nothing was changed by");
        assertThat(line().get(LineText.PROGRESS)).isEqualTo("Theirs");
    }

    @Test
    void showsThePreviewAgainWhenALineChangedMeanwhile() {
        signIn("officer.banes");
        open(WORKBOOK);
        upload(edited(download(), text("g7", PROGRESS, "Mine")));
        colleagueWrites(LineText.PROGRESS, "Just now");
        _click(_get(Button.class, b -> b.withId("take-workbook")));
        assertThat(page()).contains("Somebody changed the return meanwhile", "Changed on both sides", "Just now");
    }

    @Test
    void namesProblemsByCellAndSaysWhyAFileIsRefused() {
        signIn("officer.banes");
        open(WORKBOOK);
        upload(edited(
                download(),
                workbook ->
                        workbook.getSheet("Texts").getRow(1).getCell(PROGRESS).setCellFormula("1+1")));
        assertThat(page()).contains("Texts F2", "the formula =1+1", "1 problem");
        _assertNone(Button.class, b -> b.withId("take-workbook"));
        upload("a;b;c".getBytes(StandardCharsets.UTF_8));
        assertThat(page()).contains("The workbook was not taken", "no Excel workbook");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Boolean> side() {
        return _find(RadioButtonGroup.class).getFirst();
    }

    private byte[] download() {
        var file = new AtomicReference<byte[]>();
        people.as(
                "officer.banes", () -> file.set(workbooks.download(banes(), Q4).content()));
        return file.get();
    }

    private Map<LineText, String> line() {
        return returns.line(banes(), Q4, "g7").texts();
    }

    private static void upload(byte[] file) {
        UploadKt._upload(_get(Upload.class), "return.xlsx", file);
    }

    private static String page() {
        return textOf(WorkbookView.class);
    }
}
