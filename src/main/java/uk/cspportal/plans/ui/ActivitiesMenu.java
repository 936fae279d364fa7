package uk.cspportal.plans.ui;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.shared.ui.MenuItem;

/** The activities in the menu of a partnership, under its plan. */
@Configuration(proxyBeanMethods = false)
class ActivitiesMenu {

    @Bean
    MenuItem activitiesItem() {
        var names = Arrays.stream(ActivitiesView.ROLES).map(Role::name).collect(Collectors.toUnmodifiableSet());
        return new MenuItem(
                "activities.menu", "{tenant}/activities", MenuItem.Kind.PARTNERSHIP, names, 42, Icon.CALENDAR);
    }
}
