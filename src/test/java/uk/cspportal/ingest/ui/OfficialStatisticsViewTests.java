package uk.cspportal.ingest.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import uk.cspportal.ingest.OfficialFile;
import uk.cspportal.testing.ScreenTest;

class OfficialStatisticsViewTests extends ScreenTest {

    private static final String BANES = "Bath and North East Somerset";

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(OfficialStatisticsMenu.PATH);
        assertNothingIsShown();
    }

    @Test
    void isForPlatformAdministratorsAlone() {
        for (var person : new String[] {"performance.as", "officer.banes"}) {
            signIn(person);
            open(OfficialStatisticsMenu.PATH);
            _assertNone(OfficialStatisticsView.class);
        }
    }

    @Test
    void showsWhatChangesAndPublishesItWithItsSource() {
        signIn("admin");
        open(OfficialStatisticsMenu.PATH);
        upload(OfficialFile.of(
                "December 2024",
                OfficialFile.row("E22000001", BANES, "205"),
                OfficialFile.row("E22999999", "Newtown", "5")));
        assertThat(page())
                .contains("Year ending December 2024")
                .contains("1: E22999999 Newtown")
                .contains("Bath and North East Somerset" + "Burglary" + "695" + "205");

        _click(_get(Button.class, b -> b.withText("Publish")));
        _click(_find(Button.class, b -> b.withText("Publish")).getLast());
        assertThat(_get(TextArea.class).getErrorMessage()).contains("which release this is");
        _setValue(_get(TextArea.class), "ONS, released 24 July 2025");
        _click(_find(Button.class, b -> b.withText("Publish")).getLast());
        assertThat(page()).contains("The release is published").contains("Revised: 16. Unchanged: 1.");
    }

    @Test
    void listsProblemsWithRowAndColumnAndOffersNothingToPublish() {
        signIn("admin");
        open(OfficialStatisticsMenu.PATH);
        upload(OfficialFile.of("March 2025", OfficialFile.row("E22000001", BANES, "many")));
        assertThat(page())
                .contains("Parts of the file could not be read")
                .contains("3" + "Burglary" + "many" + "a whole number");
        _assertNone(Button.class, b -> b.withText("Publish"));
    }

    @Test
    void saysWhenThereIsNothingToPublishAndWhenTheFileIsSomethingElse() {
        signIn("admin");
        open(OfficialStatisticsMenu.PATH);
        upload(OfficialFile.of("June 2025", OfficialFile.row("E22000001", BANES, "9")));
        assertThat(page()).contains("This year has not ended yet").contains("There is nothing to publish");
        upload("month,count\n2025-01,3\n".getBytes(StandardCharsets.UTF_8));
        assertThat(page())
                .contains("Nothing has been published")
                .contains("holds no table of recorded crime")
                .doesNotContain("This year has not ended yet");
    }

    private static void upload(byte[] file) {
        UploadKt._upload(_get(Upload.class), "release.csv", file);
    }

    private static String page() {
        return _get(OfficialStatisticsView.class).getElement().getTextRecursively();
    }
}
