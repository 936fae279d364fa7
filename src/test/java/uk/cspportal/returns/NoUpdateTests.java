package uk.cspportal.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;

@Tag("database")
class NoUpdateTests extends ReturnTestBase {

    private static final String WORDS = Messages.text("returns.no-update");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void isAnAnswerOfItsOwnThatReadsAsWordsAndIsUndoneByWriting() {
        people.as("officer.banes", () -> {
            var answered = answer(LineText.CHALLENGES);
            assertThat(answered.texts()).containsEntry(LineText.CHALLENGES, WORDS);
            assertThat(answered.noUpdate().answered()).containsExactly(LineText.CHALLENGES);
            assertThat(answered.missing()).extracting(Missing::field).doesNotContain("challenges");
            flush();
            assertThat(jdbc.sql("select concat(no_update, coalesce(challenges, '-')) from return_line"
                                    + " where guideline_key = 'g7' and no_update <> ''")
                            .query(String.class)
                            .list())
                    .containsExactly("CHALLENGES-");
            assertThat(service.history(banes, OPEN, "g7"))
                    .anySatisfy(event -> assertThat(event.to()).isEqualTo(WORDS));
            var read = service.line(banes, OPEN, "g7");
            var again =
                    service.changeLine(banes, OPEN, "g7", read.version(), LineChange.text(LineText.CHALLENGES, WORDS));
            assertThat(again.noUpdate().answered())
                    .as("what is read changes nothing")
                    .isNotEmpty();
            var written = service.changeLine(
                    banes, OPEN, "g7", again.version(), LineChange.text(LineText.CHALLENGES, "Staff were ill."));
            assertThat(written.noUpdate().answered()).isEmpty();
            assertThat(written.texts()).containsEntry(LineText.CHALLENGES, "Staff were ill.");
        });
    }

    @Test
    void pointsOnlyAtWhatLastQuarterSaidInWordsOfItsOwn() {
        people.as("officer.banes", () -> {
            jdbc.sql("update return_line set no_update = 'PROGRESS', progress = null, challenges = null"
                            + " where guideline_key = 'g7' and return_id in (select id from quarterly_return"
                            + " where tenant_id = ? and quarter = '2024-25-Q3')")
                    .param(banes.value())
                    .update();
            for (var field : new LineText[] {LineText.PROGRESS, LineText.CHALLENGES}) {
                assertThatThrownBy(() -> answer(field))
                        .isInstanceOf(InvalidInputException.class)
                        .hasMessageContaining("nothing of last quarter");
            }
            assertThat(answer(LineText.LOOKING_BACK).noUpdate().answered()).containsExactly(LineText.LOOKING_BACK);
        });
    }

    @Test
    void isTheAnswerWhenAProgramOrAFileSaysItsWords() {
        people.as("officer.banes", () -> {
            var line = service.line(banes, OPEN, "g7");
            assertThat(LineChange.said(line, LineText.CHALLENGES, WORDS.toLowerCase(java.util.Locale.UK)))
                    .isEqualTo(LineChange.noUpdate(LineText.CHALLENGES));
            assertThat(LineChange.said(line, LineText.CHALLENGES, WORDS + "!").texts())
                    .isEqualTo(Map.of(LineText.CHALLENGES, WORDS + "!"));
        });
    }

    private ReturnLine answer(LineText field) {
        var line = service.line(banes, OPEN, "g7");
        return service.changeLine(banes, OPEN, "g7", line.version(), LineChange.noUpdate(field));
    }
}
