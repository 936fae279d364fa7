package uk.cspportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.cspportal.testing.PortalTest;

@PortalTest
@AutoConfigureMockMvc
class LastSeenTests {

    /** Calls the interface in no other test: what is noted in memory stays. */
    private static final String PERSON = "administrator.as";

    @Autowired
    private MockMvcTester api;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private People people;

    @Autowired
    private DemonstrationPeople demonstration;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void notesWhoCalledTheInterface() {
        neverSeen();
        assertThat(api.get().uri("/api/v1/me").with(httpBasic(PERSON, "demo"))).hasStatusOk();
        assertThat(timesSeen()).isOne();
    }

    @Test
    void notesNobodyForAPageThatOnlyStandsOpen() throws ServletException, IOException {
        neverSeen();
        visit("v-r=heartbeat&v-uiId=0", clock);
        assertThat(timesSeen()).isZero();
        visit("v-r=uidl&v-uiId=0", clock);
        assertThat(timesSeen()).isOne();
    }

    @Test
    void asksTheDatabaseAgainOnlyAfterAWhile() throws ServletException, IOException {
        var filter = new LastSeen(current, people, clock);
        neverSeen();
        visit("", filter);
        neverSeen();
        visit("", filter);
        assertThat(timesSeen()).isZero();
        visit("", Clock.offset(clock, Duration.ofMinutes(6)));
        assertThat(timesSeen()).isOne();
    }

    private void visit(String query, Clock at) throws ServletException, IOException {
        visit(query, new LastSeen(current, people, at));
    }

    private void visit(String query, LastSeen filter) throws ServletException, IOException {
        var request = new MockHttpServletRequest();
        request.setQueryString(query);
        var failures = new java.util.ArrayList<Exception>(List.of());
        demonstration.as(PERSON, () -> {
            try {
                filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
            } catch (ServletException | IOException e) {
                failures.add(e);
            }
        });
        assertThat(failures).isEmpty();
    }

    private void neverSeen() {
        jdbc.sql("update person set last_seen = null where username = ?")
                .param(PERSON)
                .update();
    }

    private long timesSeen() {
        return jdbc.sql("select count(*) from person where username = ? and last_seen is not null")
                .param(PERSON)
                .query(Long.class)
                .single();
    }
}
