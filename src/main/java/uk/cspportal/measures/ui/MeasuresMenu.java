package uk.cspportal.measures.ui;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.shared.ui.MenuItem;

/** The place of the measures in the menu: a partnership keeps its own, and so does a force area. */
@Configuration(proxyBeanMethods = false)
class MeasuresMenu {

    private static final int AFTER_RETURNS = 30;

    /** Those who may read a partnership's figures. */
    static final Role[] READERS = {
        Role.OFFICER, Role.APPROVER, Role.POLICE_LEAD, Role.ANALYST, Role.VIEWER, Role.PERFORMANCE, Role.COMMISSIONER
    };

    /** Those who may define measures and keep what belongs to them; the services ask for the same. */
    static final Role[] KEEPERS = {Role.OFFICER, Role.ANALYST, Role.PERFORMANCE};

    @Bean
    MenuItem measuresMenuItem() {
        return new MenuItem(
                "measures.menu",
                "{tenant}/measures",
                MenuItem.Kind.ANY,
                Arrays.stream(READERS).map(Role::name).collect(Collectors.toUnmodifiableSet()),
                AFTER_RETURNS,
                Icon.MEASURES);
    }
}
