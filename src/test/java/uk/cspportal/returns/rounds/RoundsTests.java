package uk.cspportal.returns.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.returns.ReturnDates;
import uk.cspportal.returns.ReturnService;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
class RoundsTests {

    private static final Quarter COMING = Quarter.parse("2025-26-Q3");
    private static final Quarter OPEN = Quarter.parse("2024-25-Q4");
    private static final Round ROUND =
            new Round(COMING, day("2026-01-02"), day("2026-03-24"), day("2026-03-13"), 10, 10, 5);

    @Autowired
    private RoundService rounds;

    @Autowired
    private PartnershipCalendar calendar;

    @Autowired
    private ReturnService returns;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    private TenantId area;
    private TenantId banes;

    @BeforeEach
    void tenants() {
        area = tenants.byCode("E23000036").orElseThrow().id();
        banes = tenants.byCode("E22000001").orElseThrow().id();
    }

    @Test
    void countsBackFromThePapersAndFromABoardThatMeetsInTime() {
        people.as("performance.as", () -> rounds.set(area, ROUND, Map.of(banes, day("2026-02-27"))));

        assertThat(dates("officer.banes", banes, COMING))
                .isEqualTo(new ReturnDates(
                        day("2026-01-02"), day("2026-01-30"), day("2026-02-13"), day("2026-02-27"), day("2026-03-13")));
        var bristol = tenants.byCode("E22000002").orElseThrow().id();
        assertThat(dates("officer.bristol", bristol, COMING).signBy()).isEqualTo(day("2026-03-06"));
    }

    @Test
    void leavesDatesThatWereChangedByHandAndThoseOfOpenReturns() {
        people.as("performance.as", () -> rounds.set(area, ROUND, Map.of()));
        var wanted = NewDates.of(dates("officer.banes", banes, COMING));
        var extended =
                new NewDates(wanted.opens(), day("2026-02-10"), wanted.policeBy(), wanted.signBy(), wanted.publishBy());
        people.as("performance.as", () -> calendar.change(banes, COMING, extended, "The analyst is away"));
        people.as("performance.as", () -> rounds.set(area, ROUND, Map.of(banes, day("2026-02-25"))));

        var planned = as("officer.banes", () -> calendar.list(banes).getFirst());
        assertThat(planned.dates().collectBy()).isEqualTo(day("2026-02-10"));
        assertThat(planned.board()).isEqualTo(day("2026-02-25"));
        assertThat(planned.changedBecause()).isEqualTo("The analyst is away");
        assertThat(dates("officer.banes", banes, OPEN).collectBy()).isEqualTo(day("2025-05-02"));
    }

    @Test
    void extendsADeadlineOfAnOpenReturn() {
        var now = NewDates.of(dates("officer.banes", banes, OPEN));
        var later = new NewDates(now.opens(), day("2025-05-08"), now.policeBy(), now.signBy(), now.publishBy());
        people.as("performance.as", () -> calendar.change(banes, OPEN, later, "Figures come late"));

        assertThat(as(
                        "officer.banes",
                        () -> returns.get(banes, OPEN).overview().dates().collectBy()))
                .isEqualTo(day("2025-05-08"));
        var again = new NewDates(day("2025-04-02"), now.collectBy(), now.policeBy(), now.signBy(), now.publishBy());
        people.as("performance.as", () -> {
            assertThat(places(() -> calendar.change(banes, OPEN, again, "x"))).isEqualTo("opens");
            assertThatThrownBy(() -> calendar.change(banes, OPEN, later, "x")).isInstanceOf(ConflictException.class);
        });
    }

    @Test
    void movesNoDatesOfAPublishedReturn() {
        var published = Quarter.parse("2024-25-Q3");
        people.as("performance.as", () -> {
            var round = new Round(published, day("2025-01-02"), day("2025-03-25"), day("2025-03-14"), 10, 10, 5);
            rounds.set(area, round, Map.of());
            var now = NewDates.of(calendar.list(banes).stream()
                    .filter(p -> p.quarter().equals(published))
                    .findFirst()
                    .orElseThrow()
                    .dates());
            var later = new NewDates(now.opens(), now.collectBy(), now.policeBy(), now.signBy(), day("2025-03-20"));
            assertThatThrownBy(() -> calendar.change(banes, published, later, "x"))
                    .isInstanceOf(ConflictException.class);
        });
    }

    @Test
    void namesWhatCannotBeByItsPlace() {
        people.as("performance.as", () -> {
            assertThat(places(() -> rounds.set(area, ROUND, Map.of(banes, day("2026-01-20")))))
                    .isEqualTo("board/E22000001");
            assertThat(places(() -> rounds.set(
                            area,
                            new Round(COMING, day("2026-01-02"), day("2026-02-02"), day("2026-01-20"), 10, 10, 5),
                            Map.of())))
                    .isEqualTo("papers");
            assertThat(places(() -> rounds.set(
                            area,
                            new Round(COMING, day("2025-12-01"), day("2026-02-02"), day("2026-02-03"), -1, 61, 5),
                            Map.of())))
                    .isEqualTo("opens papers police sign");
            var now = NewDates.of(dates("performance.as", banes, OPEN));
            assertThat(places(() -> calendar.change(
                            banes,
                            OPEN,
                            new NewDates(
                                    now.opens(), day("2025-05-05"), day("2025-05-02"), now.signBy(), now.publishBy()),
                            "x")))
                    .isEqualTo("collect police");
            assertThat(places(() -> calendar.change(banes, OPEN, now, " "))).isEqualTo("reason");
            assertThatThrownBy(() -> calendar.change(banes, COMING, now, "x")).isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void isSetByPerformanceStaffOfTheAreaAlone() {
        var any = new NewDates(ROUND.opens(), ROUND.opens(), ROUND.opens(), ROUND.opens(), ROUND.opens());
        for (var person : new String[] {"commissioning.as", "officer.banes", "chair.banes", "performance.lancashire"}) {
            people.as(person, () -> {
                refuses(() -> rounds.set(area, ROUND, Map.of()));
                refuses(() -> calendar.change(banes, OPEN, any, "x"));
            });
        }
        people.as("officer.banes", () -> refuses(() -> rounds.below(area)));
        people.as("provider.banes", () -> refuses(() -> calendar.list(banes)));
        people.as("officer.bristol", () -> refuses(() -> calendar.list(banes)));
        assertThatThrownBy(() -> rounds.rounds(area)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void tellsAPartnershipWhenThePanelMeets() {
        assertThat(as("officer.banes", () -> calendar.rounds(banes).get(OPEN).panelMeeting()))
                .isEqualTo(day("2025-06-24"));
    }

    private ReturnDates dates(String person, TenantId tenant, Quarter quarter) {
        return as(person, () -> calendar.list(tenant)).stream()
                .filter(one -> one.quarter().equals(quarter))
                .findFirst()
                .orElseThrow()
                .dates();
    }

    private <T> T as(String person, Supplier<T> work) {
        var result = new AtomicReference<T>();
        people.as(person, () -> result.set(work.get()));
        return result.get();
    }

    private static void refuses(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfAny(AccessDeniedException.class, NotFoundException.class);
    }

    /** The places of the problems that an act is refused for. */
    private static String places(Runnable act) {
        try {
            act.run();
        } catch (InvalidInputException e) {
            return String.join(" ", e.problems().stream().map(Problem::place).toList());
        }
        return "";
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
