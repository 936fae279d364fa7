package uk.cspportal.reports.ui;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.cspportal.identity.Role;
import uk.cspportal.reports.ReportRoutes;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.shared.ui.MenuItem;

/** The joined screens' place in the menu: the overview is what a force area's office opens first. */
@Configuration(proxyBeanMethods = false)
class ReportsMenu {

    private static final int AFTER_MEASURES = 31;
    private static final int LATE = 65;

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

    @Bean
    MenuItem exceptionsMenuItem() {
        return exceptions(MenuItem.Kind.PARTNERSHIP, ExceptionsView.READERS, AFTER_MEASURES);
    }

    @Bean
    MenuItem forceExceptionsMenuItem() {
        return exceptions(MenuItem.Kind.FORCE_AREA, ForceOverviewView.READERS, 2);
    }

    @Bean
    MenuItem nationalMenuItem() {
        return new MenuItem(
                "reports.national.menu",
                ReportRoutes.national("{tenant}"),
                MenuItem.Kind.ANY,
                Arrays.stream(ExceptionsView.READERS).map(Role::name).collect(Collectors.toUnmodifiableSet()),
                LATE,
                Icon.DATA);
    }

    @Bean
    MenuItem threadMenuItem() {
        return thread(MenuItem.Kind.PARTNERSHIP, ExceptionsView.READERS, AFTER_MEASURES + 1);
    }

    @Bean
    MenuItem forceThreadMenuItem() {
        return thread(MenuItem.Kind.FORCE_AREA, ForceOverviewView.READERS, AFTER_MEASURES + 1);
    }

    private static MenuItem thread(MenuItem.Kind kind, Role[] readers, int order) {
        return new MenuItem(
                "reports.thread.menu",
                ReportRoutes.thread("{tenant}"),
                kind,
                Arrays.stream(readers).map(Role::name).collect(Collectors.toUnmodifiableSet()),
                order,
                Icon.THREAD);
    }

    private static MenuItem exceptions(MenuItem.Kind kind, Role[] readers, int order) {
        return new MenuItem(
                "reports.exceptions.menu",
                ReportRoutes.exceptions("{tenant}"),
                kind,
                Arrays.stream(readers).map(Role::name).collect(Collectors.toUnmodifiableSet()),
                order,
                Icon.REPORTS);
    }
}
