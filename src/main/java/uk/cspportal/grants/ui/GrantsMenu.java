package uk.cspportal.grants.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.cspportal.grants.GrantRoutes;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.shared.ui.MenuItem;

/** The entry in the menu: for a policing body what it gives, for a partnership what it receives. */
@Configuration(proxyBeanMethods = false)
class GrantsMenu {

    private static final int ORDER = 50;

    @Bean
    MenuItem grantsGiven() {
        return item(MenuItem.Kind.FORCE_AREA, Set.of(Role.COMMISSIONER.name(), Role.PERFORMANCE.name()));
    }

    @Bean
    MenuItem grantsReceived() {
        return item(MenuItem.Kind.PARTNERSHIP, Set.of(Role.OFFICER.name(), Role.APPROVER.name(), Role.VIEWER.name()));
    }

    private static MenuItem item(MenuItem.Kind kind, Set<String> roles) {
        return new MenuItem("grants.menu", GrantRoutes.list("{tenant}"), kind, roles, ORDER, Icon.GRANTS);
    }
}
