package uk.cspportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.returns.NudgeService;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.DemonstrationClock;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;

/** The policing body's office asks whoever holds a step to go on. */
class NudgeTests extends MailTest {

    private static final Quarter OPEN = Quarter.parse("2024-25-Q4");
    private static final String OFFICER = "recipient = 'officer.banes@demonstration.example'";

    @Autowired
    private NudgeService nudges;

    @Autowired
    private NoticeService notices;

    @Autowired
    private DemonstrationPeople people;

    @Test
    void tellsTheHoldersWhoAsksInThePortalAndByMail() {
        people.as("performance.as", () -> nudges.nudge(banes(), OPEN, "Papers go out on Friday."));
        assertThat(as("officer.banes", notices::own).getFirst()).satisfies(one -> {
            assertThat(one.heading())
                    .startsWith(
                            "B&NES: Performance officer Avon and Somerset asks how the return for Q4 2024/25 goes on")
                    .endsWith("due on Fri 2 May 2025");
            assertThat(one.detail()).isEqualTo("Papers go out on Friday.");
        });
        assertThat(count(OFFICER + " and body like '%Papers go out on Friday.%'"))
                .isEqualTo(1);
        assertThat(count("recipient = 'chair.banes@demonstration.example'")).isZero();
        assertThat(count("recipient = 'officer.bristol@demonstration.example'")).isZero();
        assertThat(jdbc.sql("select why from audit_entry where action = 'return.nudged'")
                        .query(String.class)
                        .single())
                .isEqualTo("Papers go out on Friday.");
        var area = tenants.byCode("E23000036").orElseThrow().id();
        assertThat(as("performance.as", () -> nudges.last(area, OPEN))
                        .get(banes())
                        .by())
                .isEqualTo("Performance officer Avon and Somerset");
    }

    @Test
    void happensOnceADayAndStep() {
        people.as("performance.as", () -> {
            nudges.nudge(banes(), OPEN, "");
            assertThatThrownBy(() -> nudges.nudge(banes(), OPEN, "again"))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("tomorrow");
            DemonstrationClock.at(
                    LocalDateTime.parse("2025-04-23T00:05"), () -> nudges.nudge(banes(), OPEN, "a new London day"));
        });
        assertThat(count(OFFICER)).isEqualTo(2);
    }

    @Test
    void sparesThoseWhoTurnedRemindersByMailOff() {
        people.as("officer.banes", () -> notices.wantMail(false));
        people.as("performance.as", () -> nudges.nudge(banes(), OPEN, ""));
        assertThat(count(OFFICER)).isZero();
        assertThat(as("officer.banes", notices::own).getFirst().heading()).contains("asks how");
    }

    @Test
    void isForPerformanceStaffOfTheAreaAlone() {
        for (var person : new String[] {"commissioning.as", "officer.banes", "chair.banes", "police.banes"}) {
            assertThatThrownBy(() -> as(person, () -> nudge(""))).isInstanceOf(AccessDeniedException.class);
        }
        for (var person : new String[] {"performance.lancashire", "officer.bristol"}) {
            assertThatThrownBy(() -> as(person, () -> nudge(""))).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> nudge("")).isInstanceOf(NotFoundException.class);
        people.as("performance.as", () -> {
            assertThatThrownBy(() -> nudge("x".repeat(501))).isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> nudges.nudge(banes(), Quarter.parse("2030-31-Q1"), ""))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> nudges.nudge(banes(), Quarter.parse("2024-25-Q3"), ""))
                    .isInstanceOf(ConflictException.class);
        });
    }

    private boolean nudge(String message) {
        nudges.nudge(banes(), OPEN, message);
        return true;
    }

    private <T> T as(String person, Supplier<T> work) {
        var result = new AtomicReference<T>();
        people.as(person, () -> result.set(work.get()));
        return result.get();
    }
}
