package uk.cspportal.ingest.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.shared.ui.MenuItem;

/** The official statistics in the menu of platform administrators. */
@Configuration(proxyBeanMethods = false)
class OfficialStatisticsMenu {

    /** Not below “platform”, or the menu would show two places at once. */
    static final String PATH = "official-statistics";

    private static final int AFTER_FORCE_AREAS = 20;

    @Bean
    MenuItem officialStatisticsItem() {
        return new MenuItem(
                "ingest.official.menu", PATH, MenuItem.Kind.PLATFORM, Set.of(), AFTER_FORCE_AREAS, Icon.MEASURES);
    }
}
