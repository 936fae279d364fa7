package uk.cspportal.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.measures.SheetChange.Kind;
import uk.cspportal.shared.ConflictException;

/** Two people who save the same sheet at the very same moment: one is written, the other is told. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SheetRaceTests extends MeasuresTest {

    private static final int ROUNDS = 10;

    @Test
    void writesOneOfTwoAndTellsTheOther() throws Exception {
        people.as(
                "officer.banes",
                () -> sheets.write(banes, new SheetChange(sheet("race", Unit.COUNT, null), 0, null), ""));
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int seen = 1; seen <= ROUNDS; seen++) {
                var start = new CyclicBarrier(2);
                var answers = threads.invokeAll(
                        List.of(saving("officer.banes", seen, start), saving("analyst.banes", seen, start)));
                assertThat(answers.stream().map(SheetRaceTests::answer))
                        .as("round " + seen)
                        .containsExactlyInAnyOrder("written", "told");
            }
        }
        people.as(
                "officer.banes",
                () -> assertThat(measures.versions(banes, "race")).hasSize(ROUNDS + 1));
    }

    private Callable<String> saving(String who, int seen, CyclicBarrier start) {
        return () -> {
            var answer = new AtomicReference<>("written");
            var change =
                    new SheetChange(sheet("race", Unit.COUNT, null).withDefinition(who + seen), seen, Kind.MEANING);
            start.await();
            people.as(who, () -> {
                try {
                    sheets.write(banes, change, "Race");
                } catch (ConflictException e) {
                    answer.set("told");
                }
            });
            return answer.get();
        };
    }

    private static String answer(Future<String> future) {
        try {
            return future.get();
        } catch (Exception e) {
            return String.valueOf(e.getCause());
        }
    }

    @AfterEach
    void clean() {
        var measure = "(select id from measure where measure_key = 'race')";
        sql.sql("delete from measure_sheet where measure_id in " + measure).update();
        sql.sql("delete from measure where measure_key = 'race'").update();
    }
}
