package uk.cspportal.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.cspportal.returns.rounds.Round;
import uk.cspportal.returns.rounds.RoundService;
import uk.cspportal.shared.DemonstrationClock;
import uk.cspportal.shared.Quarter;

/** What returns do by themselves, with nobody signed in; the clocks go forward on 30 March and back on 26 October 2025. */
class ReturnClockTests extends ReturnTestBase {

    private static final Quarter NEXT = Quarter.parse("2025-26-Q1");

    @Autowired
    private ReturnClock returnClock;

    @Autowired
    private RoundService rounds;

    @Test
    void opensOnTheLondonDayAndOnlyOnce() {
        // In summer London is an hour ahead of UTC: the day begins at 23:00 UTC.
        runAt("2025-06-30T23:59");
        assertThat(found(NEXT)).isEmpty();

        runAt("2025-07-01T00:01");
        var opened = found(NEXT).orElseThrow();
        assertThat(opened.state()).isEqualTo(ReturnState.OPEN);
        assertThat(opened.total()).isEqualTo(10);
        assertThat(opened.dates().publishBy()).isEqualTo("2025-09-12");

        runAt("2025-07-01T00:06");
        assertThat(found(NEXT)).contains(opened);
    }

    @Test
    void opensOnTheDayAfterTheClocksGoBack() {
        var quarter = Quarter.parse("2025-26-Q2");
        var area = tenants.byCode("E23000036").orElseThrow().id();
        var day = LocalDate.of(2025, 10, 26);
        people.as(
                "performance.as",
                () -> rounds.set(
                        area, new Round(quarter, day, day.plusDays(70), day.plusDays(60), 10, 10, 5), Map.of()));
        runAt("2025-10-25T23:30");
        assertThat(found(quarter)).isEmpty();
        runAt("2025-10-26T00:30");
        assertThat(found(quarter)).isPresent();
    }

    @Test
    void opensNothingWithoutAPlan() {
        var area = tenants.byCode("E23000003").orElseThrow().id();
        var blackpool = tenants.bySlug("blackpool").orElseThrow().id();
        var day = LocalDate.of(2025, 7, 1);
        people.as(
                "performance.lancashire",
                () -> rounds.set(area, new Round(NEXT, day, day.plusDays(80), day.plusDays(70), 10, 10, 5), Map.of()));
        runAt("2025-07-02T09:00");
        assertThat(as("officer.blackpool", () -> service.find(blackpool, NEXT))).isEmpty();
    }

    @Test
    void goesOnWithoutThePoliceOnceTheirDateHasPassed() {
        submitAt("2025-04-30T15:00");
        runAt("2025-05-16T23:59");
        assertThat(state()).isEqualTo(ReturnState.WITH_POLICE);

        runAt("2025-05-17T00:01");
        assertThat(state()).isEqualTo(ReturnState.FOR_SIGN_OFF);
        assertThat(found(OPEN).orElseThrow().policeSilent()).isTrue();

        runAt("2025-05-17T00:06");
        conflicts("police.banes", () -> workflow.commentComplete(banes, OPEN));
    }

    @Test
    void leavesThePoliceFiveWorkingDaysForWhatCameLate() {
        submitAt("2025-05-20T15:00");
        // Five working days from Tuesday 20 May over the bank holiday of 26 May.
        runAt("2025-05-28T23:00");
        assertThat(state()).isEqualTo(ReturnState.WITH_POLICE);
        runAt("2025-05-29T00:05");
        assertThat(state()).isEqualTo(ReturnState.FOR_SIGN_OFF);
    }

    @Test
    void waitsForNothingWhenThePoliceAreDone() {
        submitAt("2025-04-30T15:00");
        people.as("police.banes", () -> workflow.commentComplete(banes, OPEN));
        runAt("2025-05-17T00:01");
        assertThat(found(OPEN).orElseThrow().policeSilent()).isFalse();
    }

    private void submitAt(String when) {
        fillEverything();
        DemonstrationClock.at(
                LocalDateTime.parse(when), () -> people.as("officer.banes", () -> workflow.submit(banes, OPEN)));
        flush();
    }

    private void runAt(String london) {
        flush();
        SecurityContextHolder.clearContext();
        DemonstrationClock.at(LocalDateTime.parse(london), returnClock::moveOn);
        flush();
    }

    private Optional<ReturnOverview> found(Quarter quarter) {
        return as("officer.banes", () -> service.find(banes, quarter));
    }
}
