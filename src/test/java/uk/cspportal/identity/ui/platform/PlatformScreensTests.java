package uk.cspportal.identity.ui.platform;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.ui.PlatformPage;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.tenancy.AuthorityKind;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.ScreenTest;

class PlatformScreensTests extends ScreenTest {

    private static final String FORCE = "platform/avon-and-somerset";
    private static final String BANES = "platform/bath-and-north-east-somerset";

    @Autowired
    private Tenants tenants;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @ParameterizedTest
    @ValueSource(strings = {"platform", FORCE, BANES, "bath-and-north-east-somerset/profile"})
    void showsNothingToTheSignedOut(String path) {
        signedOut();
        open(path);
        _assertNone(PlatformPage.class);
        assertNothingIsShown();
    }

    @ParameterizedTest
    @CsvSource({
        "performance.as,platform",
        "performance.as," + FORCE,
        "officer.banes," + BANES,
        "officer.banes,bath-and-north-east-somerset/profile",
        "admin,bath-and-north-east-somerset/profile",
        "admin,bath-and-north-east-somerset/returns",
        "admin,platform/nowhere",
        "admin,platform/england-and-wales"
    })
    void doesNotFindWhatTheCallerMayNotSee(String person, String path) {
        signIn(person);
        open(path);
        assertThat(heading()).isEqualTo("Page not found");
        _assertNone(PlatformPage.class);
    }

    @Test
    void leavesATraceOfWhoTried() {
        signIn("performance.lancashire");
        open("platform");
        // The refusal is committed apart, after this test's transaction began to read.
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        assertThat(apart.<Long>execute(status -> jdbc.sql("""
                        select count(*) from audit_entry
                        where action = 'access.refused' and thing = 'tenant K04000001'
                          and why like '%platform administrator%'
                          and person_id = (select id from person where username = 'performance.lancashire')""").query(Long.class).single()))
                .isPositive();
    }

    @Test
    void bringsAPlatformAdministratorToTheForceAreas() {
        signIn("admin");
        open("");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("platform");
        assertThat(_find(SideNavItem.class))
                .extracting(SideNavItem::getLabel)
                .containsExactly("Force areas", "Official statistics", "Bank holidays", "Mail");
    }

    @Test
    void showsTheMenuOfThePlatformToNobodyElse() {
        signIn("performance.as");
        open("avon-and-somerset");
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getLabel).doesNotContain("Force areas");
    }

    @Test
    void findsAForceAreaByNameAndState() {
        signIn("admin");
        open("platform");
        assertThat(text(ForceAreasView.class)).contains("Kent", "Avon and Somerset", "Set up 1 April 2022");
        _setValue(_get(TextField.class, f -> f.withLabel("Search")), "avon");
        assertThat(text(ForceAreasView.class)).contains("Avon and Somerset").doesNotContain("Kent");
        _click(_get(NativeButton.class, b -> b.withText("Not yet 41")));
        assertThat(text(ForceAreasView.class)).contains("No force area has this name");
    }

    @Test
    void setsUpAForceArea() {
        signIn("admin");
        open("platform/kent");
        assertThat(text(PlatformTenantView.class)).contains("does not use the portal yet", "Medway");
        _click(button("Set up this force area"));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(text(PlatformTenantView.class))
                .contains("Set up 22 April 2025", "Ready for Q1 2025/26?", "None in force", "Nobody");
    }

    @Test
    void tellsWhoIsReadyForTheNextQuarter() {
        signIn("admin");
        open(FORCE);
        assertThat(text(ReadinessCard.class))
                .contains(
                        "Ready for Q1 2025/26?",
                        "0 of 5 ready",
                        "Health, Probation, Fire and rescue",
                        "name its first administrator");
    }

    @Test
    void namesTheFirstAdministratorByEmail() {
        signIn("admin");
        open("platform/bristol");
        assertThat(text(PlatformTenantView.class)).contains("Nobody administers this yet");
        _click(button("Name an administrator"));
        _click(button("Invite"));
        var email = _get(EmailField.class);
        assertThat(email.getErrorMessage()).isEqualTo("Enter an e-mail address");
        _setValue(email, "administrator@bristol.example");
        _click(button("Invite"));
        assertThat(text(PlatformTenantView.class))
                .contains("administrator@bristol.example", "Invited 22 April 2025", "Invited, until");
        _click(button("Name an administrator"));
        _setValue(_get(EmailField.class), "administrator@bristol.example");
        _click(button("Invite"));
        assertThat(text(ChangeDialog.class)).contains("administrator@bristol.example");
        _assertOne(Notice.class);
    }

    @Test
    void addsTheSuccessorOfThePolicingBody() {
        signIn("admin");
        open(FORCE);
        _click(button("Add a policing body"));
        _click(button("Save"));
        assertThat(field("Name").getErrorMessage()).isEqualTo("Enter the name");
        fill("Avon and Somerset Policing Board", "Policing board", LocalDate.of(2028, 5, 8));
        _click(button("Save"));
        assertThat(_get(DatePicker.class, d -> d.withLabel("First day")).getErrorMessage())
                .contains("governs from 22 November 2012", "Give it a last day first");
        _click(button("Cancel"));
        _click(_get(Button.class, b -> b.withText("Change")));
        _setValue(_get(DatePicker.class, d -> d.withLabel("Last day (optional)")), LocalDate.of(2028, 5, 7));
        reason();
        _click(button("Save"));
        _click(button("Add a policing body"));
        fill("Avon and Somerset Policing Board", "Policing board", LocalDate.of(2028, 5, 8));
        _click(button("Save"));
        assertThat(text(PlatformTenantView.class))
                .contains(
                        "22 November 2012 to 7 May 2028",
                        "Avon and Somerset Policing Board",
                        "From 8 May 2028",
                        "Planned");
    }

    @Test
    void renamesAPartnershipFromADayOn() {
        signIn("admin");
        open(BANES);
        _click(button("Rename"));
        _setValue(field("Name"), "Bath and Avon Valley");
        _setValue(_get(DatePicker.class, d -> d.withLabel("From")), LocalDate.of(2025, 6, 1));
        _click(_find(Button.class, b -> b.withText("Rename")).getLast());
        assertThat(_get(TextArea.class).getErrorMessage()).startsWith("Say why");
        reason();
        _click(_find(Button.class, b -> b.withText("Rename")).getLast());
        assertThat(text(PlatformTenantView.class))
                .contains("Bath and Avon Valley", "From 1 June 2025", "Until 31 May 2025");
        assertThat(heading()).startsWith("Bath and North East Somerset");
    }

    @Test
    void mergesTwoPartnerships() {
        signIn("admin");
        open(FORCE);
        _click(button("Merge partnerships"));
        _setValue(group(), Set.of(tenant("E22000001"), tenant("E22000002")));
        _setValue(field("Name"), "Bath and Bristol");
        _setValue(field("Short name"), "Bath and Bristol");
        _setValue(field("ONS code"), "E22000001");
        _setValue(field("Address"), "bath-and-bristol");
        _setValue(_get(DatePicker.class, d -> d.withLabel("From")), LocalDate.of(2026, 4, 1));
        reason();
        merge();
        assertThat(field("ONS code").getErrorMessage()).startsWith("Another partnership has this code");
        _setValue(field("ONS code"), "E22999001");
        merge();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("platform/bath-and-bristol");
        assertThat(text(PlatformTenantView.class))
                .contains("Begins 1 April 2026", "Goes on for Bath and North East Somerset, Bristol.");
        open(BANES);
        assertThat(text(PlatformTenantView.class))
                .contains("Until 31 March 2026", "Bath and Bristol goes on for this partnership from 1 April 2026");
    }

    @Test
    void beginsAMergerWithThePartnershipOfThePage() {
        signIn("admin");
        open(BANES);
        _click(button("Merge partnerships"));
        assertThat(group().getValue()).containsExactly(tenant("E22000001"));
    }

    @Test
    void addsAResponsibleAuthorityWhereOneIsMissing() {
        signIn("admin");
        open(BANES);
        assertThat(text(PlatformTenantView.class)).contains("3 of the five kinds", "are missing", "Nobody is named");
        addHealth();
        assertThat(text(PlatformTenantView.class)).contains("The health board", "2 of the five kinds");
    }

    @Test
    void letsTheAdministratorOfThePartnershipKeepItsAuthorities() {
        people.alsoGive(
                "officer2.banes", tenants.byCode("E22000001").orElseThrow().id(), Role.ADMINISTRATOR);
        signIn("officer2.banes");
        open("bath-and-north-east-somerset/profile");
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getLabel).contains("Profile");
        addHealth();
        assertThat(text(ProfileView.class)).contains("The health board", "2 of the five kinds");
        _click(_find(Button.class, b -> b.withText("Remove")).getLast());
        reason();
        _click(_find(Button.class, b -> b.withText("Remove")).getLast());
        assertThat(text(ProfileView.class)).doesNotContain("The health board");
    }

    private void addHealth() {
        _click(_find(Button.class, b -> b.withText("Add")).getFirst());
        assertThat(_get(Select.class).getValue()).isEqualTo(AuthorityKind.HEALTH);
        _setValue(field("Organisation"), "The health board");
        reason();
        _click(button("Save"));
    }

    private void fill(String name, String kind, LocalDate from) {
        _setValue(field("Name"), name);
        _setValue(field("Kind"), kind);
        _setValue(_get(DatePicker.class, d -> d.withLabel("First day")), from);
        reason();
    }

    private static void reason() {
        _setValue(_get(TextArea.class, a -> a.withLabel("Why")), "By order");
    }

    private static void merge() {
        _click(_find(Button.class, b -> b.withText("Merge partnerships")).getLast());
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Tenant> group() {
        return _get(CheckboxGroup.class);
    }

    private Tenant tenant(String code) {
        return tenants.byCode(code).orElseThrow();
    }

    private static Button button(String text) {
        return _get(Button.class, b -> b.withText(text));
    }

    private static TextField field(String label) {
        return _get(TextField.class, f -> f.withLabel(label));
    }

    private static String heading() {
        return _get(H1.class).getElement().getTextRecursively();
    }

    private static String text(Class<? extends Component> component) {
        return _get(component).getElement().getTextRecursively();
    }
}
