package uk.cspportal.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.measures.SheetChange.Kind;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.tenancy.TenantId;

/** Two people who save the same sheet at the very same moment: one is written, the other is told. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SheetRaceTests extends MeasuresTest {

    private static final int ROUNDS = 10;

    private TenantId blackpool;

    @BeforeEach
    void findBlackpool() {
        blackpool = tenants.byCode("E22000151").orElseThrow().id();
    }

    @Test
    void writesOneOfTwoAndTellsTheOther() throws Exception {
        people.as(
                "officer.blackpool",
                () -> sheets.write(blackpool, new SheetChange(sheet("race", Unit.COUNT, null), 0, null), ""));
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int seen = 1; seen <= ROUNDS; seen++) {
                var start = new CyclicBarrier(2);
                var answers = threads.invokeAll(List.of(
                        saving("officer.blackpool", seen, start), saving("performance.lancashire", seen, start)));
                assertThat(answers.stream().map(SheetRaceTests::answer))
                        .as("round " + seen)
                        .containsExactlyInAnyOrder("written", "told");
            }
        }
        people.as(
                "officer.blackpool",
                () -> assertThat(measures.versions(blackpool, "race")).hasSize(ROUNDS + 1));
    }

    private Callable<String> saving(String who, int seen, CyclicBarrier start) {
        return () -> {
            var answer = new AtomicReference<>("written");
            var change =
                    new SheetChange(sheet("race", Unit.COUNT, null).withDefinition(who + seen), seen, Kind.MEANING);
            start.await();
            people.as(who, () -> {
                try {
                    sheets.write(blackpool, change, "Race");
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

    /** What is committed here would be counted by other tests. */
    @AfterEach
    void clean() {
        var measure = "(select id from measure where measure_key = 'race')";
        sql.sql("delete from measure_sheet where measure_id in " + measure).update();
        sql.sql("delete from measure where measure_key = 'race'").update();
        sql.sql("delete from audit_waiting where entry_id in (select id from audit_entry where thing = 'measure race')")
                .update();
        sql.sql("delete from audit_entry where thing = 'measure race'").update();
    }
}
