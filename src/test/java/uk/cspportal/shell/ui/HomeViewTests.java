package uk.cspportal.shell.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Merger;
import uk.cspportal.tenancy.Mergers;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.ScreenTest;

class HomeViewTests extends ScreenTest {

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Mergers mergers;

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open("bath-and-north-east-somerset");
        assertNothingIsShown();
    }

    @Test
    void doesNotFindTheHomeOfAnotherPartnership() {
        signIn("officer.bristol");
        open("bath-and-north-east-somerset");
        assertThat(_get(H1.class).getElement().getTextRecursively()).isEqualTo("Page not found");
        _assertNone(HomeView.class);
    }

    @Test
    void goesFromTheRootToTheCallersPartnership() {
        signIn("officer.banes");
        open("");
        _assertOne(HomeView.class);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("bath-and-north-east-somerset");
    }

    @Test
    void leadsFromTenantToTenantWithoutChangingAnyAddress() {
        people.alsoGive(
                "officer.bristol", tenants.byCode("E22000003").orElseThrow().id(), Role.VIEWER);
        signIn("officer.bristol");
        open("bristol");
        assertThat(switches()).containsExactly("north-somerset");
        open("north-somerset");
        assertThat(switches()).containsExactly("bristol");
        open("ask-for-access");
        assertThat(switches()).containsExactly("bristol", "north-somerset");
    }

    @Test
    void saysWhoGoesOnForAPartnershipThatMerges() {
        var existing = tenants.byCode("E22000003").orElseThrow();
        var banes = tenants.byCode("E22000001").orElseThrow();
        people.as(
                "admin",
                () -> mergers.merge(
                        tenants.byCode("E23000036").orElseThrow().id(),
                        new Merger(
                                Set.of(banes.id(), existing.id()),
                                new Merger.Existing(existing.id()),
                                LocalDate.of(2026, 4, 1),
                                "By order")));
        signIn("officer.banes");
        open("bath-and-north-east-somerset");
        assertThat(_get(Notice.class).getElement().getTextRecursively())
                .contains("North Somerset goes on for Bath and North East Somerset from 1 April 2026");
    }

    private static List<String> switches() {
        return _find(TextLink.class).stream()
                .filter(link -> link.getText().startsWith("Go to "))
                .map(TextLink::getHref)
                .toList();
    }
}
