package uk.cspportal.audit.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.shared.ui.MenuItem;

/** The trail's place in the menu of those who may read it: a force area's office does not read it from above. */
@Configuration(proxyBeanMethods = false)
class AuditMenu {

    private static final int LAST = 95;

    @Bean
    MenuItem auditOfPartnership() {
        return item(MenuItem.Kind.PARTNERSHIP, Set.of(Role.ADMINISTRATOR.name(), Role.APPROVER.name()));
    }

    @Bean
    MenuItem auditOfForceArea() {
        return item(MenuItem.Kind.FORCE_AREA, Set.of(Role.ADMINISTRATOR.name(), Role.PERFORMANCE.name()));
    }

    private static MenuItem item(MenuItem.Kind kind, Set<String> roles) {
        return new MenuItem("audit.menu", AuditView.path("{tenant}"), kind, roles, LAST, Icon.HISTORY);
    }
}
