package uk.cspportal.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.cspportal.measures.FigurePreview.Effect;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Period;

/** Files looked at before they are recorded, and figures that somebody types. */
@Tag("database")
class FigureUploadTests extends MeasuresTest {

    private static final String FILE = "measure,period,value,note\nsearches,2025-01,12,\nsearches,2025-02,14,Late\n"
            + "searches,2025-03,9,\nunknown,2025-03,9,\n";

    @Autowired
    private FigureFileService files;

    @Test
    void saysWhatAFileWouldDoAndWritesNothing() {
        officer(() -> {
            twoFigures();
            var preview = files.preview(banes, file(FILE, false, null));
            assertThat(preview.lines())
                    .extracting(FigurePreview.Line::line, FigurePreview.Line::effect)
                    .containsExactly(tuple(2, Effect.UNCHANGED), tuple(3, Effect.REVISED), tuple(4, Effect.NEW));
            assertThat(preview.lines().get(1).before())
                    .isNotNull()
                    .extracting(Figure::value)
                    .isEqualTo(new BigDecimal("13"));
            assertThat(preview.rejected())
                    .singleElement()
                    .extracting(CsvProblem::line)
                    .isEqualTo(5);
            assertThat(series().figures()).hasSize(2);
        });
    }

    @Test
    void recordsWhatWasLookedAtWithReasonAndFile() {
        officer(() -> {
            twoFigures();
            var seen = files.preview(banes, file(FILE, false, null));
            assertThatThrownBy(() -> files.confirm(banes, file(FILE, false, "Late reports"), seen))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("record the good lines");
            assertThatThrownBy(() -> files.confirm(banes, file(FILE, true, null), seen))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("Say why");
            assertThat(files.confirm(banes, file(FILE, true, "Late reports"), seen))
                    .isEqualTo(new Recorded(1, 1, 1));
            var revised = series().at(Period.parse("2025-02")).orElseThrow();
            assertThat(revised.reason()).isEqualTo("Late reports");
            assertThat(revised.source()).startsWith("Uploaded file march.csv, SHA-256 ");
            assertThat(audited("figure.revised")).contains("Late reports");
        });
    }

    @Test
    void recordsNothingThatNobodyLookedAt() {
        officer(() -> {
            twoFigures();
            var seen = files.preview(banes, file(FILE, false, null));
            record("searches", 2025, 3, "8");
            assertThatThrownBy(() -> files.confirm(banes, file(FILE, true, "Late reports"), seen))
                    .isInstanceOf(ConflictException.class);
            assertThat(series().at(Period.parse("2025-02")).orElseThrow().value())
                    .isEqualByComparingTo("13");
        });
    }

    @Test
    void typesAFigureUnderTheRulesOfAFile() {
        officer(() -> {
            twoFigures();
            assertThat(type("2025-03", "9", FigureStatus.FINAL, "", null)).isEqualTo(new Recorded(1, 0, 0));
            assertThat(type("2025-02", "14", FigureStatus.PROVISIONAL, "", "Late reports"))
                    .isEqualTo(new Recorded(0, 0, 1));
            assertThat(type("2025-02", "14", FigureStatus.PROVISIONAL, "Two stations", "A note"))
                    .isEqualTo(new Recorded(0, 0, 1));
            assertThat(series().at(Period.parse("2025-02")).orElseThrow().note())
                    .isEqualTo("Two stations");
            refused("period", "2025-05", "9", FigureStatus.FINAL);
            refused("period", "2024-25-Q4", "9", FigureStatus.FINAL);
            refused("value", "2025-03", null, FigureStatus.FINAL);
            refused("value", "2025-03", "9", FigureStatus.NOT_AVAILABLE);
        });
    }

    @Test
    void refusesOtherRolesOtherTenantsAndTheSignedOut() {
        var file = file(FILE, true, "Test");
        var nothing = new FigurePreview(List.of(), List.of(), List.of());
        for (var person : new String[] {"chair.banes", "police.banes", "provider.banes", "commissioning.as"}) {
            people.as(person, () -> {
                assertThatThrownBy(() -> files.preview(banes, file)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> files.confirm(banes, file, nothing)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> type("2025-03", "9", FigureStatus.FINAL, "", null))
                        .isInstanceOf(AccessDeniedException.class);
            });
        }
        people.as(
                "officer.bristol",
                () -> assertThatThrownBy(() -> files.preview(banes, file)).isInstanceOf(NotFoundException.class));
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> files.confirm(banes, file, nothing))
                .isInstanceOfAny(NotFoundException.class, AuthenticationCredentialsNotFoundException.class);
    }

    private void twoFigures() {
        define("searches", Unit.COUNT, null);
        record("searches", 2025, 1, "12", "13");
    }

    private Recorded type(
            String period, @Nullable String value, FigureStatus status, String note, @Nullable String reason) {
        return files.type(
                banes,
                "searches",
                new TypedFigure(Period.parse(period), value == null ? null : new BigDecimal(value), status, null, note),
                reason);
    }

    private void refused(String place, String period, @Nullable String value, FigureStatus status) {
        assertThatThrownBy(() -> type(period, value, status, "", null))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .extracting(InvalidInputException.Problem::place)
                                .contains(place));
    }

    private Series series() {
        return figures.series(banes, "searches");
    }

    private static IncomingFile file(String content, boolean partial, @Nullable String reason) {
        return new IncomingFile(content.getBytes(StandardCharsets.UTF_8), "march.csv", partial, reason, true);
    }

    private void officer(Runnable work) {
        people.as("officer.banes", work);
    }
}
