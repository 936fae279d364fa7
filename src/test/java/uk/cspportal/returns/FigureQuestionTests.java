package uk.cspportal.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.cspportal.identity.Role;
import uk.cspportal.measures.GoalService;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Period;

@Tag("database")
class FigureQuestionTests extends ReturnTestBase {

    private static final LocalDate DUE = LocalDate.of(2025, 9, 30);

    @Autowired
    private GoalService goals;

    @Autowired
    private LineDrafts drafts;

    @Autowired
    private ReturnVersionService versions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void asksOnlyOfFiguresThatStandOutAndSaysWhy() {
        people.as("officer.banes", () -> {
            assertThat(because("g1")).as("steady, without a target").isEmpty();
            assertThat(because("g10")).extracting(FigureQuestion.Because::rule).containsExactly(Rule.SIGNAL);
            missTarget("g10");
            assertThat(because("g10"))
                    .filteredOn(one -> one.rule() == Rule.TARGET)
                    .singleElement()
                    .satisfies(one -> assertThat(one.why()).matches("74.2% .* lies below the target of 99.*"));
            assertThat(service.get(banes, PUBLISHED).lines())
                    .as("no rule of before")
                    .allSatisfy(line -> assertThat(line.questions()).isEmpty());
        });
    }

    @Test
    void asksOfAnEnteredFigureAsOfARecordedOne() {
        people.as("analyst.banes", () -> {
            enter("g5", "560");
            assertThat(because("g5")).as("within the usual").isEmpty();
            enter("g5", "652");
            assertThat(because("g5"))
                    .singleElement()
                    .satisfies(one -> assertThat(one.why()).contains("652"));
        });
    }

    @Test
    void asksWhyLastQuartersFigureIsAnotherOneThanWasSigned() {
        people.as("officer.banes", () -> {
            assertThat(because("g3")).extracting(FigureQuestion.Because::rule).doesNotContain(Rule.REVISED);
            jdbc.sql("update return_value set basis = 'CHANGED', amount = 7, status = 'FINAL' where period_months = 3"
                            + " and line_id in (select l.id from return_line l join quarterly_return r"
                            + " on r.id = l.return_id where l.guideline_key = 'g3' and r.tenant_id = ?"
                            + " and r.quarter = '2024-25-Q3')")
                    .param(banes.value())
                    .update();
            flush();
            assertThat(because("g3"))
                    .filteredOn(one -> one.rule() == Rule.REVISED)
                    .singleElement()
                    .satisfies(one -> assertThat(one.why()).contains("signed with 7; "));
        });
    }

    @Test
    void keepsTheFourAnswersWithTheLineItsHistoryAndTheSignedVersion() {
        people.as("officer.banes", () -> {
            missTarget("g10");
            drafts.save(banes, OPEN, "g10", new TypedAccount(measure("g10"), "Half", "", "", null));
            assertThat(warnings("g10")).hasSize(1);
            var half = say("g10", "Fewer answered", "", null);
            assertThat(half.warnings()).as("until all is said").hasSize(1);
            assertThat(drafts.of(banes, OPEN, "g10").accounts()).isEmpty();
            assertThat(half.progress().done())
                    .isEqualTo(half.progress().asked() - half.missing().size() - 1);
            say("g10", "Fewer answered", "The post was late", DUE);
            assertThat(warnings("g10")).isEmpty();
            assertThat(service.history(banes, OPEN, "g10").getFirst().to())
                    .contains("Why: The post was late", "30 September 2025");
        });
        fillEverything();
        people.as("officer.banes", () -> workflow.submit(banes, OPEN));
        people.alsoGive("officer2.banes", banes, Role.APPROVER);
        people.as("police.banes", () -> workflow.commentComplete(banes, OPEN));
        people.as("chair.banes", () -> workflow.approve(banes, OPEN));
        people.as(
                "performance.as",
                () -> assertThat(versions.get(banes, OPEN, 1)
                                .content()
                                .line("g10")
                                .orElseThrow()
                                .accounts())
                        .singleElement()
                        .satisfies(kept -> assertThat(kept.account().why()).isEqualTo("The post was late"))
                        .satisfies(kept -> assertThat(kept.because()).hasSize(2)));
    }

    @Test
    void whoeverExplainedAFigureDoesNotSign() {
        people.as("officer.banes", () -> missTarget("g10"));
        people.as("officer2.banes", () -> say("g10", "Fewer answered", "The post was late", DUE));
        fillEverything();
        people.as("officer.banes", () -> workflow.submit(banes, OPEN));
        people.as("police.banes", () -> workflow.commentComplete(banes, OPEN));
        alsoApprover("officer2.banes");
        people.as(
                "officer2.banes",
                () -> assertThatThrownBy(() -> workflow.approve(banes, OPEN))
                        .isInstanceOfSatisfying(
                                ConflictException.class,
                                e -> assertThat(e.reasons())
                                        .singleElement()
                                        .asString()
                                        .startsWith("Guideline 10: What lies behind ")));
    }

    @Test
    void stopsNothingWhileTheRuleWarnsAndStopsTheLineOnceItBlocks() {
        people.as("officer.banes", () -> missTarget("g10"));
        fillEverything();
        people.as("officer.banes", () -> {
            assertThat(workflow.missing(banes, OPEN)).isEmpty();
            service.reopenLine(banes, OPEN, "g10", version("g10"));
        });
        jdbc.sql("insert into return_rule_choice (tenant_id, version, audience, rule_key, blocks_from, chosen_by,"
                        + " chosen_at) select parent_id, 0, 'DOWN', 'TARGET', '2024-25-Q4', 'x', current_timestamp"
                        + " from tenant where id = ?")
                .param(banes.value())
                .update();
        conflicts("officer.banes", () -> service.markReady(banes, OPEN, "g10", version("g10")));
        people.as("officer.banes", () -> {
            assertThat(workflow.missing(banes, OPEN)).containsOnlyKeys("g10");
            say("g10", "Fewer answered", "The post was late", DUE);
            service.markReady(banes, OPEN, "g10", version("g10"));
            workflow.submit(banes, OPEN);
        });
    }

    @Test
    void refusesADateOfTheQuarterItselfAndWhatDoesNotFit() {
        people.as("officer.banes", () -> {
            missTarget("g10");
            assertThatThrownBy(() -> say("g10", "A", "B", LocalDate.of(2025, 3, 31)))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("1 April 2025");
            assertThatThrownBy(() -> say("g10", "A", "B".repeat(1001), DUE)).isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> service.changeLine(
                            banes,
                            OPEN,
                            "g10",
                            version("g10"),
                            LineChange.account(new AccountChange("of-another-line", "A", "B", "C", DUE))))
                    .isInstanceOf(InvalidInputException.class);
        });
        refuses("chair.banes", () -> say("g10", "A", "B", DUE));
    }

    /** A share of answers, of which more is better. */
    private void missTarget(String key) {
        goals.setTarget(banes, measure(key), Period.of(OPEN), new BigDecimal(99), "A test");
        flush();
    }

    private void enter(String key, String figure) {
        service.changeLine(
                banes,
                OPEN,
                key,
                version(key),
                LineChange.value(new ValueChange(
                        measure(key),
                        Basis.CHANGED,
                        new BigDecimal(figure),
                        List.of(),
                        null,
                        "Our own count",
                        null,
                        false)));
        flush();
    }

    private ReturnLine say(String key, String what, String why, @org.jspecify.annotations.Nullable LocalDate due) {
        return service.changeLine(
                banes,
                OPEN,
                key,
                version(key),
                new LineChange(
                        Map.of(),
                        java.util.Set.of(),
                        List.of(),
                        List.of(new AccountChange(measure(key), what, why, "Ask again by telephone", due))));
    }

    private List<FigureQuestion.Because> because(String key) {
        return service.line(banes, OPEN, key).questions().stream()
                .flatMap(question -> question.because().stream())
                .toList();
    }

    private List<Missing> warnings(String key) {
        return service.line(banes, OPEN, key).warnings();
    }

    private int version(String key) {
        return service.line(banes, OPEN, key).version();
    }

    private String measure(String key) {
        return service.line(banes, OPEN, key).values().getFirst().measure().key();
    }
}
