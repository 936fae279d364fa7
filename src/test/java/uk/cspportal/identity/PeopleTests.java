package uk.cspportal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
class PeopleTests {

    @Autowired
    private People people;

    @Autowired
    private Memberships memberships;

    @Autowired
    private MembershipChanges changes;

    @Autowired
    private Tenants tenants;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void knowsAPersonAgainByTheProvidersKey() {
        var first = people.arrive("sub-1", "jo", "Jo Bell", "jo@council.example");
        var again = people.arrive("sub-1", "jo.bell", "Jo Bell-Hall", null);
        assertThat(again.personId()).isEqualTo(first.personId());
        assertThat(again.username()).isEqualTo("jo.bell");
        assertThat(people.nameOf(first.id())).isEqualTo("Jo Bell-Hall");
        assertThat(people.contact(first.id()).email()).isNull();
        assertThat(people.find("jo")).isEmpty();
    }

    @Test
    void givesAPersonWhoHasNoKeyYetToTheFirstOfThatName() {
        var known = people.ensure("jo", "Jo", "jo@council.example");
        assertThat(people.arrive("sub-1", "jo", "Jo", null).personId()).isEqualTo(known.personId());
        assertThat(people.arrive("sub-2", "jo", "Jo", null).personId()).isNotEqualTo(known.personId());
    }

    @Test
    void givesARecycledUserNameNoneOfTheFormerPersonsRights() {
        var former = people.arrive("sub-1", "jo", "Jo Bell", "jo@council.example");
        var banes = tenants.byCode("E22000001").orElseThrow();
        changes.give(former.id(), banes.id(), Role.OFFICER, LocalDate.of(2025, 4, 1), "Somebody", "Reason");
        var stranger = people.arrive("sub-2", "jo", "Jo Tandy", "jo@council.example");
        assertThat(stranger.personId()).isNotEqualTo(former.personId());
        assertThat(memberships.of(stranger.id())).isEmpty();
        assertThat(memberships.of(former.id())).hasSize(1);
        assertThat(people.find("jo")).contains(stranger);
        assertThat(people.arrive("sub-1", "jo.bell", "Jo Bell", null).personId())
                .isEqualTo(former.personId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"josé", "ｊose"})
    void doesNotTakeASimilarNameForTheSame(String similar) {
        var jose = people.ensure("jose", "Jose", "");
        assertThat(people.arrive("sub-1", similar, "Somebody else", null).personId())
                .isNotEqualTo(jose.personId());
    }

    @Test
    void takesWhatAProviderSendsHoweverLong() {
        var person = people.arrive("sub-1", "j".repeat(255), " ", null);
        assertThat(person.username()).hasSize(120);
        assertThat(person.name()).hasSize(160);
        assertThat(people.arrive("sub-2", "j".repeat(255), "Another", null).personId())
                .isNotEqualTo(person.personId());
    }

    @Test
    void notesWhenSomebodyWasHereEveryFewMinutesOnly() {
        var person = people.arrive("sub-1", "jo", "Jo", null);
        people.seen(person.id());
        assertThat(seen(person)).isNotNull();
        jdbc.sql("update person set last_seen = timestamp '2025-04-22 00:00:00' where id = ?")
                .param(person.personId())
                .update();
        people.seen(person.id());
        var noted = seen(person);
        people.seen(person.id());
        assertThat(seen(person)).isEqualTo(noted);
    }

    private java.time.LocalDateTime seen(PortalUser person) {
        return jdbc.sql("select last_seen from person where id = ?")
                .param(person.personId())
                .query(java.time.LocalDateTime.class)
                .single();
    }
}
