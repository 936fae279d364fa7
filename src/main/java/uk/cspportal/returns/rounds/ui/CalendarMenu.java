package uk.cspportal.returns.rounds.ui;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.shared.ui.MenuItem;

/** The calendar in the menus of partnerships and of force areas. */
@Configuration(proxyBeanMethods = false)
class CalendarMenu {

    private static final int AFTER_RETURNS = 25;

    @Bean
    MenuItem calendarItem() {
        var names = Arrays.stream(CalendarView.READERS).map(Role::name).collect(Collectors.toUnmodifiableSet());
        return item(MenuItem.Kind.PARTNERSHIP, names);
    }

    @Bean
    MenuItem forceCalendarItem() {
        return item(MenuItem.Kind.FORCE_AREA, Set.of(Role.PERFORMANCE.name(), Role.COMMISSIONER.name()));
    }

    private static MenuItem item(MenuItem.Kind kind, Set<String> roles) {
        return new MenuItem("rounds.menu", "{tenant}/calendar", kind, roles, AFTER_RETURNS, Icon.CALENDAR);
    }
}
