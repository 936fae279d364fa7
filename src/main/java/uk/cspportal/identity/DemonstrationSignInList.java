package uk.cspportal.identity;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.Messages;

/** Who can be played in the demonstration, for the sign-in page. */
@Component
@Profile("demonstration & !keycloak")
public class DemonstrationSignInList {

    private final DemonstrationPeople people;

    DemonstrationSignInList(DemonstrationPeople people) {
        this.people = people;
    }

    /** User name, what the person is, and what they do in the demonstration. */
    public record Entry(String username, String name, String does) {}

    public List<Entry> entries() {
        return people.all().stream()
                .map(p -> new Entry(p.username(), p.name(), Messages.text("identity.does." + p.username())))
                .toList();
    }
}
