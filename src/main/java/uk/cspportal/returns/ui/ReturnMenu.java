package uk.cspportal.returns.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.shared.ui.MenuItem;

/** The way to the returns from the menu of a partnership. */
@Configuration(proxyBeanMethods = false)
class ReturnMenu {

    @Bean
    MenuItem returnsMenuItem() {
        return new MenuItem(
                "returns.view.menu",
                "{tenant}/returns",
                MenuItem.Kind.PARTNERSHIP,
                Set.of(
                        Role.OFFICER.name(),
                        Role.APPROVER.name(),
                        Role.POLICE_LEAD.name(),
                        Role.ANALYST.name(),
                        Role.PROVIDER.name(),
                        Role.VIEWER.name(),
                        Role.PERFORMANCE.name(),
                        Role.COMMISSIONER.name()),
                20,
                Icon.RETURN);
    }

    @Bean
    MenuItem forceReturnsMenuItem() {
        return new MenuItem(
                "returns.view.menu",
                "{tenant}/returns",
                MenuItem.Kind.FORCE_AREA,
                Set.of(Role.PERFORMANCE.name(), Role.COMMISSIONER.name()),
                20,
                Icon.RETURN);
    }
}
