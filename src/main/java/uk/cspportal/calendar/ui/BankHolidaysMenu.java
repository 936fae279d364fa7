package uk.cspportal.calendar.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.shared.ui.MenuItem;

/** The bank holidays in the menu of platform administrators. */
@Configuration(proxyBeanMethods = false)
class BankHolidaysMenu {

    static final String PATH = "bank-holidays";

    private static final int AFTER_STATISTICS = 30;

    @Bean
    MenuItem bankHolidaysItem() {
        return new MenuItem(
                "calendar.holidays.menu", PATH, MenuItem.Kind.PLATFORM, Set.of(), AFTER_STATISTICS, Icon.CALENDAR);
    }
}
