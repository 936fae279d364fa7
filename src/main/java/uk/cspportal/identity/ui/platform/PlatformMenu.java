package uk.cspportal.identity.ui.platform;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.shared.ui.MenuItem;

/** The force areas in the menu of platform administrators, and a partnership's profile in that of its administrators. */
@Configuration(proxyBeanMethods = false)
class PlatformMenu {

    @Bean
    MenuItem forceAreasItem() {
        return new MenuItem(
                "platform.menu", PlatformRoutes.FORCE_AREAS, MenuItem.Kind.PLATFORM, Set.of(), 10, Icon.OVERVIEW);
    }

    @Bean
    MenuItem profileItem() {
        return new MenuItem(
                "platform.profile.menu",
                PlatformRoutes.PROFILE.replace(":tenant", "{tenant}"),
                MenuItem.Kind.PARTNERSHIP,
                Set.of(Role.ADMINISTRATOR.name()),
                95,
                Icon.PLAN);
    }
}
