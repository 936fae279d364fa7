package uk.cspportal.returns.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.PeopleService;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

/** The calendar as calendar programs get it: opened with a library that did not write it. */
@PortalTest
class CalendarFeedTests {

    private static final Quarter OPEN = Quarter.parse("2024-25-Q4");
    private static final String COLLECT = "collect-2024-25-q4-E22000001@localhost";

    @Autowired
    private CalendarFeed feed;

    @Autowired
    private PartnershipCalendar calendar;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private PeopleService service;

    @Autowired
    private Tenants tenants;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void givesAPartnershipsPeopleItsDatesWithoutCookieAndWithoutNames() throws Exception {
        var answer = http.get().uri(address("officer.banes")).exchange();
        assertThat(answer).hasStatusOk().hasHeader("Content-Type", "text/calendar;charset=UTF-8");
        assertThat(answer.getResponse().getCookies()).isEmpty();
        assertThat(answer.getRequest().getSession(false)).isNull();
        var events = events(answer);
        assertThat(events.get(COLLECT).getSummary().getValue())
                .isEqualTo("B&NES: return Q4 2024/25 filled in by today");
        assertThat(text(answer))
                .contains(
                        "DTSTART;VALUE=DATE:20250502\r\n",
                        "DTEND;VALUE=DATE:20250503\r\n",
                        "TRANSP:TRANSPARENT",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n")
                .doesNotContain("Demo", "officer", "banes@");
        assertThat(events.keySet())
                .contains(
                        "police-2024-25-q4-E22000001@localhost",
                        "sign-2024-25-q4-E22000001@localhost",
                        "board-2024-25-q4-E22000001@localhost",
                        "publish-2024-25-q4-E22000001@localhost",
                        "papers-2024-25-q4-E23000036@localhost",
                        "panel-2024-25-q4-E23000036@localhost")
                .noneMatch(uid -> uid.contains("E22000002"));
        assertThat(new CalendarBuilder()
                        .build(new StringReader(text(answer)))
                        .validate()
                        .hasErrors())
                .isFalse();
    }

    @Test
    void movesADayUnderItsOldNameWithAHigherSequence() throws Exception {
        var address = address("police.banes");
        var before = events(http.get().uri(address).exchange()).get(COLLECT);
        people.as("performance.as", () -> {
            var now = NewDates.of(calendar.list(banes()).stream()
                    .filter(p -> p.quarter().equals(OPEN))
                    .findFirst()
                    .orElseThrow()
                    .dates());
            calendar.change(
                    banes(),
                    OPEN,
                    new NewDates(now.opens(), LocalDate.of(2025, 5, 8), now.policeBy(), now.signBy(), now.publishBy()),
                    "Jo Smith is ill");
        });
        var answer = http.get().uri(address).exchange();
        var after = events(answer).get(COLLECT);
        assertThat(after.getDateStart().getValue().getRawComponents().toString())
                .contains("5", "8");
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(text(answer)).doesNotContain("Jo Smith");
    }

    @Test
    void leavesOutWhatIsNotPlannedAnyMore() throws Exception {
        var address = address("officer.banes");
        var board = "board-2025-26-q2-E22000001@localhost";
        assertThat(events(http.get().uri(address).exchange())).containsKey(board);
        jdbc.sql("delete from round_dates where quarter = '2025-26-Q2'").update();
        assertThat(events(http.get().uri(address).exchange())).doesNotContainKey(board);
    }

    @Test
    void givesThePolicingBodysOfficeTheDatesOfAllItsPartnershipsAndOfNoOthers() throws Exception {
        assertThat(events(http.get().uri(address("performance.as")).exchange()).keySet())
                .contains(COLLECT, "collect-2024-25-q4-E22000002@localhost", "panel-2024-25-q4-E23000036@localhost")
                .noneMatch(uid -> uid.contains("E22000151"));
    }

    @Test
    void givesThoseWithLinesHandedOverTheDayOfThoseLinesOnly() throws Exception {
        var provider = events(http.get().uri(address("provider.banes")).exchange());
        assertThat(provider.keySet()).isNotEmpty().allMatch(uid -> uid.startsWith("collect-"));
    }

    @Test
    void endsTheOldAddressWithTheNewOneAndEachWhenItIsRevoked() {
        var first = address("officer.banes");
        var second = address("officer.banes");
        assertThat(http.get().uri(first)).hasStatus(404);
        assertThat(http.get().uri(second)).hasStatusOk();
        people.as("officer.banes", () -> feed.revoke(banes()));
        assertThat(http.get().uri(second)).hasStatus(404);
        assertThat(as("officer.banes", () -> feed.madeAt(banes()))).isEmpty();
        assertThat(audited("calendar-feed.made", "calendar-feed.renewed", "calendar-feed.revoked"))
                .isEqualTo(3);
    }

    @Test
    void keepsNoSecretInTheDatabase() {
        var secret = address("officer.banes").replace("/calendar-feed/", "").replace(".ics", "");
        assertThat(jdbc.sql("select token_hash from calendar_feed")
                        .query(String.class)
                        .single())
                .isNotEqualTo(secret)
                .hasSize(64);
    }

    @Test
    void endsWithThePersonsAccess() {
        var address = address("officer.banes");
        people.as("administrator.banes", () -> {
            var officer = service.members(banes()).stream()
                    .filter(one -> one.username().equals("officer.banes"))
                    .findFirst()
                    .orElseThrow();
            service.end(banes(), officer.membership(), officer.version(), "Left the council");
        });
        assertThat(jdbc.sql("select count(*) from calendar_feed")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(http.get().uri(address)).hasStatus(404);
    }

    @Test
    void isNotFoundForWhateverIsNoAddress() {
        for (var name : List.of(
                "x.ics",
                "A".repeat(43) + ".ics",
                "A".repeat(43),
                "A".repeat(5000) + ".ics",
                "%00.ics",
                "",
                "a/b.ics")) {
            assertThat(http.get()
                            .uri(URI.create("/calendar-feed/" + name))
                            .exchange()
                            .getResponse()
                            .getStatus())
                    .as(name)
                    .isIn(400, 404);
        }
        assertThat(http.post().uri("/calendar-feed/" + "A".repeat(43) + ".ics")).hasStatus(404);
    }

    @Test
    void downloadsATenantsCalendarForThoseWhoMayReadIt() {
        var file = as(
                "performance.as",
                () -> feed.download(tenants.byCode("E23000036").orElseThrow().id()));
        assertThat(file.name()).isEqualTo("avon-and-somerset.ics");
        assertThat(new String(file.content(), StandardCharsets.UTF_8)).contains(COLLECT);
        assertThatThrownBy(() -> as("provider.banes", () -> feed.download(banes())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("officer.bristol", () -> feed.download(banes())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as("officer.bristol", () -> feed.make(banes())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> feed.make(banes())).isInstanceOf(NotFoundException.class);
    }

    private String address(String person) {
        return as(person, () -> feed.make(banesOrArea(person))).replace("http://localhost:8080", "");
    }

    private TenantId banesOrArea(String person) {
        return person.endsWith(".as")
                ? tenants.byCode("E23000036").orElseThrow().id()
                : banes();
    }

    private TenantId banes() {
        return tenants.byCode("E22000001").orElseThrow().id();
    }

    private long audited(String... actions) {
        return jdbc.sql("select count(distinct action) from audit_entry where action in (:actions)")
                .param("actions", Arrays.asList(actions))
                .query(Long.class)
                .single();
    }

    private <T> T as(String person, Supplier<T> work) {
        var result = new AtomicReference<T>();
        people.as(person, () -> result.set(work.get()));
        return result.get();
    }

    private static String text(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static Map<String, VEvent> events(MvcTestResult answer) throws Exception {
        ICalendar calendar = Biweekly.parse(text(answer)).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        return calendar.getEvents().stream()
                .collect(Collectors.toMap(e -> e.getUid().getValue(), Function.identity()));
    }
}
