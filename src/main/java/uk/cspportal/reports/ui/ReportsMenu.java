package uk.cspportal.reports.ui;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.shared.ui.MenuItem;

/** The joined screens' place in the menu: the overview is what a force area's office opens first. */
@Configuration(proxyBeanMethods = false)
class ReportsMenu {

    @Bean
    MenuItem forceOverviewMenuItem() {
        return new MenuItem(
                "reports.overview.menu",
                "{tenant}/overview",
                MenuItem.Kind.FORCE_AREA,
                Arrays.stream(ForceOverviewView.READERS).map(Role::name).collect(Collectors.toUnmodifiableSet()),
                1,
                Icon.OVERVIEW);
    }
}
