package uk.cspportal.identity.ui.people;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.cspportal.identity.PeopleRoutes;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.shared.ui.MenuItem;

/** The way to the people of a tenant, for its administrators. */
@Configuration(proxyBeanMethods = false)
class PeopleMenu {

    private static final int ORDER = 80;

    @Bean
    MenuItem peopleMenuItem() {
        return new MenuItem(
                "people.menu",
                PeopleRoutes.people("{tenant}"),
                MenuItem.Kind.ANY,
                Set.of(Role.ADMINISTRATOR.name()),
                ORDER,
                Icon.PEOPLE);
    }
}
