package uk.cspportal.notifications.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.shared.ui.MenuItem;

/** The mail in the menu of platform administrators. */
@Configuration(proxyBeanMethods = false)
class MailMenu {

    static final String PATH = "mail";

    private static final int AFTER_BANK_HOLIDAYS = 40;

    @Bean
    MenuItem mailItem() {
        return new MenuItem("mail.menu", PATH, MenuItem.Kind.PLATFORM, Set.of(), AFTER_BANK_HOLIDAYS, Icon.REPORTS);
    }
}
