package uk.cspportal.plans.ui;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.shared.ui.MenuItem;

/** The plan in the menu of a partnership and of a force area. */
@Configuration(proxyBeanMethods = false)
class PlanMenu {

    @Bean
    MenuItem localPlanItem() {
        return item("plans.menu.local", MenuItem.Kind.PARTNERSHIP, PlanView.ROLES);
    }

    /** Also for the panel: the force plan is a public document. */
    @Bean
    MenuItem forcePlanItem() {
        return item("plans.menu.force", MenuItem.Kind.FORCE_AREA, Role.values());
    }

    private static MenuItem item(String text, MenuItem.Kind kind, Role... roles) {
        Set<String> names = Arrays.stream(roles).map(Role::name).collect(Collectors.toUnmodifiableSet());
        return new MenuItem(text, "{tenant}/plan", kind, names, 40, Icon.PLAN);
    }
}
