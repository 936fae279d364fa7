package uk.cspportal.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.cspportal.identity.People;
import uk.cspportal.identity.PersonId;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.RoleHolder;
import uk.cspportal.plans.Guideline;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.DemonstrationClock;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;

class HandOverTests extends ReturnTestBase {

    @Autowired
    private HandOver handOver;

    @Autowired
    private People directory;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReturnClock clock;

    @Autowired
    private ReturnVersionService versions;

    @Test
    void givesTheLineToTheProviderWhoThenWorksOnIt() {
        hand("g7", "provider.banes", "IDVA provider");
        people.as("provider.banes", () -> {
            assertThat(service.get(banes, OPEN).lines())
                    .extracting(line -> line.guideline().key())
                    .containsExactly("g6", "g7");
            var line = service.line(banes, OPEN, "g7");
            assertThat(line.heldByCaller()).isTrue();
            assertThat(line.heldBy()).isEqualTo("IDVA provider");
            service.changeLine(banes, OPEN, "g7", line.version(), LineChange.text(LineText.PROGRESS, "Theirs"));
        });
        assertThat(lastHandOver()).isEqualTo("Council community safety officer -> IDVA provider");
        people.as(
                "officer.banes",
                () -> assertThat(service.history(banes, OPEN, "g7"))
                        .anySatisfy(event -> assertThat(event.to()).isEqualTo("IDVA provider")));
    }

    @Test
    void takesTheLineBack() {
        hand("g7", "provider.banes", "IDVA provider");
        people.as("officer.banes", () -> {
            var line = handOver.back(banes, OPEN, "g7", version("g7"));
            assertThat(line.heldByCaller()).isTrue();
        });
        people.as(
                "provider.banes",
                () -> assertThatThrownBy(() -> service.line(banes, OPEN, "g7")).isInstanceOf(NotFoundException.class));
        assertThat(lastHandOver()).isEqualTo("IDVA provider -> Council community safety officer");
    }

    @Test
    void offersThoseWhoCanFillInALineToday() {
        people.as(
                "officer.banes",
                () -> assertThat(handOver.candidates(banes))
                        .extracting(RoleHolder::person)
                        .containsExactlyInAnyOrder(
                                person("analyst.banes"),
                                person("provider.banes"),
                                person("officer.banes"),
                                person("officer2.banes")));
    }

    @Test
    void refusesWhoCannotFillInALineHere() {
        var bristol = tenants.byCode("E22000002").orElseThrow().id();
        people.alsoGive("officer.blackpool", bristol, Role.PROVIDER);
        for (var username : new String[] {"officer.blackpool", "officer.bristol", "chair.banes", "performance.as"}) {
            refusesHolder(username);
        }
    }

    @Test
    void refusesWhoseMembershipHasEnded() {
        jdbc.sql("update membership set valid_to = ? where person_id = ?")
                .params(
                        LocalDate.from(DemonstrationClock.DAY),
                        person("provider.banes").value())
                .update();
        refusesHolder("provider.banes");
    }

    @Test
    void refusesAVersionThatIsNotTheLinesAnyMore() {
        people.as("officer.banes", () -> {
            int seen = version("g7");
            service.changeLine(banes, OPEN, "g7", seen, LineChange.text(LineText.PROGRESS, "Newer"));
            assertThatThrownBy(() -> handOver.to(banes, OPEN, "g7", seen, person("analyst.banes"), "Police analyst"))
                    .isInstanceOf(StaleLineException.class);
            assertThatThrownBy(() -> handOver.back(banes, OPEN, "g7", seen)).isInstanceOf(StaleLineException.class);
        });
    }

    @Test
    void refusesALineThatWasSubmittedAndALabelThatSaysNothing() {
        people.as("officer.banes", () -> {
            int published = service.line(banes, PUBLISHED, "g7").version();
            assertThatThrownBy(() -> handOver.to(banes, PUBLISHED, "g7", published, person("analyst.banes"), "A"))
                    .isInstanceOf(ConflictException.class);
            assertThatThrownBy(() -> handOver.to(banes, OPEN, "g7", version("g7"), person("analyst.banes"), " "))
                    .isInstanceOf(InvalidInputException.class);
        });
    }

    @Test
    void isForTheOfficersOfThePartnership() {
        for (var username : new String[] {"analyst.banes", "provider.banes", "chair.banes", "performance.as"}) {
            refuses(username, () -> handOver.to(banes, OPEN, "g6", 0, person("analyst.banes"), "Analyst"));
            refuses(username, () -> handOver.back(banes, OPEN, "g6", 0));
            refuses(username, () -> handOver.candidates(banes));
        }
        people.as("officer.bristol", () -> {
            assertThatThrownBy(() -> handOver.candidates(banes)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> handOver.back(banes, OPEN, "g6", 0)).isInstanceOf(NotFoundException.class);
        });
        assertThatThrownBy(() -> handOver.back(banes, OPEN, "g6", 0)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void comesBackFromItsHolderWithAWordAndIsTheirsNoMore() {
        hand("g7", "provider.banes", "IDVA provider");
        conflicts("officer.banes", () -> handOver.giveBack(banes, OPEN, "g7", version("g7"), "Not mine to give"));
        refuses("chair.banes", () -> handOver.giveBack(banes, OPEN, "g7", 0, "Nor mine"));
        people.as(
                "analyst.banes",
                () -> assertThatThrownBy(() -> handOver.giveBack(banes, OPEN, "g7", 0, "Nor mine"))
                        .isInstanceOf(NotFoundException.class));
        people.as("provider.banes", () -> {
            assertThatThrownBy(() -> handOver.giveBack(banes, OPEN, "g7", version("g7"), "x".repeat(501)))
                    .isInstanceOf(InvalidInputException.class);
            handOver.giveBack(banes, OPEN, "g7", version("g7"), "March is still to come.");
            assertThatThrownBy(() -> service.line(banes, OPEN, "g7")).isInstanceOf(NotFoundException.class);
            assertThat(service.get(banes, OPEN).lines()).hasSize(1);
        });
        people.as("officer.banes", () -> {
            var line = service.line(banes, OPEN, "g7");
            assertThat(line.heldByCaller()).isTrue();
            assertThat(line.holding().givenBackBy()).isEqualTo("IDVA provider");
            assertThat(line.holding().word()).isEqualTo("March is still to come.");
            assertThat(service.history(banes, OPEN, "g7").getFirst().to()).isEqualTo("March is still to come.");
        });
    }

    @Test
    void comesBackByItselfOnceItsHolderHasNoAccessAnyMore() {
        hand("g7", "analyst.banes", "Police analyst");
        hand("g8", "officer2.banes", "A colleague");
        flush();
        DemonstrationClock.at(DemonstrationClock.DAY.atTime(9, 0), clock::moveOn);
        flush();
        assertThat(as("officer.banes", () -> service.line(banes, OPEN, "g7").handedOver()))
                .isTrue();
        jdbc.sql("update membership set valid_to = ? where person_id = ?")
                .params(
                        LocalDate.from(DemonstrationClock.DAY),
                        person("analyst.banes").value())
                .update();
        SecurityContextHolder.clearContext();
        DemonstrationClock.at(DemonstrationClock.DAY.atTime(9, 5), clock::moveOn);
        flush();
        people.as("officer.banes", () -> {
            var line = service.line(banes, OPEN, "g7");
            assertThat(line.handedOver()).isFalse();
            assertThat(line.holding().word()).isEqualTo("Their access has ended.");
            assertThat(service.line(banes, OPEN, "g8").handedOver()).isTrue();
        });
    }

    @Test
    void showsThoseToWhomLinesWereHandedTheseAndNothingElse() {
        hand("g7", "provider.banes", "IDVA provider");
        hand("g8", "analyst.banes", "Police analyst");
        for (var username : new String[] {"provider.banes", "analyst.banes"}) {
            var other = username.startsWith("provider") ? "g8" : "g7";
            people.as(username, () -> {
                assertThat(service.get(banes, OPEN).lines())
                        .allSatisfy(line -> assertThat(line.heldByCaller()).isTrue())
                        .extracting(line -> line.guideline().key())
                        .doesNotContain(other, "g1");
                assertThat(service.guidelines(banes, OPEN))
                        .extracting(Guideline::key)
                        .isNotEmpty()
                        .doesNotContain(other, "g1");
                assertThatThrownBy(() -> service.line(banes, OPEN, other)).isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() -> service.history(banes, OPEN, other)).isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() ->
                                service.changeLine(banes, OPEN, other, 0, LineChange.text(LineText.PROGRESS, "Forged")))
                        .isInstanceOf(NotFoundException.class);
            });
            refuses(username, () -> versions.list(banes, OPEN));
            refuses(username, () -> workflow.missing(banes, OPEN));
        }
    }

    private void hand(String key, String username, String label) {
        people.as("officer.banes", () -> handOver.to(banes, OPEN, key, version(key), person(username), label));
    }

    private void refusesHolder(String username) {
        people.as(
                "officer.banes",
                () -> assertThatThrownBy(
                                () -> handOver.to(banes, OPEN, "g7", version("g7"), person(username), "Somebody"))
                        .as(username)
                        .isInstanceOf(InvalidInputException.class)
                        .hasMessageContaining("cannot fill in a guideline here today"));
    }

    private int version(String key) {
        return service.line(banes, OPEN, key).version();
    }

    private PersonId person(String username) {
        return directory.find(username).orElseThrow().id();
    }

    private String lastHandOver() {
        return jdbc.sql("select concat(from_value, ' -> ', to_value) from audit_entry"
                        + " where action = 'return.handed-over' order by id desc limit 1")
                .query(String.class)
                .single();
    }
}
