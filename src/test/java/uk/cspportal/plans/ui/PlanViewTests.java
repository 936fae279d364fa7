package uk.cspportal.plans.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cspportal.plans.PlanDocuments;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.testing.ScreenTest;

class PlanViewTests extends ScreenTest {

    private static final String BANES = "bath-and-north-east-somerset/plan";
    private static final String FORCE = "avon-and-somerset/plan";

    @Test
    void showsNothingToTheSignedOut() {
        signedOut();
        open(BANES);
        assertNothingIsShown();
    }

    @ParameterizedTest
    @CsvSource({
        "officer.bristol, bath-and-north-east-somerset/plan",
        "provider.banes, bath-and-north-east-somerset/plan",
        "panel.as, bath-and-north-east-somerset/plan",
        "officer.blackpool, avon-and-somerset/plan"
    })
    void isNotFoundByThoseWhoMayNotReadIt(String person, String path) {
        signIn(person);
        open(path);
        assertThat(text(_get(H1.class))).isEqualTo("Page not found");
        _assertNone(PlanView.class);
    }

    @Test
    void readsThePlanInItsOwnWords() {
        signIn("officer.banes");
        open(BANES);
        var page = text(_get(PlanView.class));
        var plan = PlanDocuments.banes();
        plan.get("guidelines_of_success")
                .forEach(g -> assertThat(page).contains(g.get("text").asString()));
        plan.get("contributions")
                .forEach(c -> assertThat(page).contains(c.get("what").asString()));
        plan.get("groups").forEach(g -> assertThat(page).contains(g.asString()));
        plan.get("acronyms").forEach(a -> assertThat(page).contains(a.asString()));
        for (var priority : plan.get("priorities")) {
            assertThat(page)
                    .contains("Priority " + priority.get("number").asInt() + ": "
                            + priority.get("title").asString());
            for (var list : List.of("focus", "why")) {
                priority.get(list).forEach(item -> assertThat(page).contains(item.asString()));
            }
            for (var objective : priority.get("objectives")) {
                assertThat(page).contains(objective.get("title").asString());
                objective.get("activities").forEach(a -> assertThat(page).contains(a.asString()));
            }
        }
        assertThat(page).contains("1 December 2022 to 30 November 2025");
        assertThat(_find(H4.class)).hasSize(9);
    }

    @Test
    void tellsOnlyThoseWhoWriteThePlanWhatToLookAtInItsWording() {
        signIn("officer.banes");
        open(BANES);
        assertThat(text(_get(PlanWarningsCard.class)))
                .contains("Counter Terrorism Local Profile", "Integrated Care Board");
        for (var person : List.of("chair.banes", "police.banes", "performance.as")) {
            signIn(person);
            open(BANES);
            _assertNone(PlanWarningsCard.class);
        }
    }

    @Test
    void printsAllSectionsInTheirOrderAndNamesThemInTheContents() {
        signIn("chair.banes");
        open(BANES);
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .containsSubsequence(
                        "About the partnership",
                        "Area profile",
                        "The Police and Crime Plan it has regard to",
                        "Crime in brief",
                        "Survey of residents",
                        "Violence reduction unit",
                        "Groups and forums",
                        "Grant",
                        "Other funding",
                        "What partners contribute",
                        "Priority 1: Protecting the most Vulnerable from Harm",
                        "Guidelines of success",
                        "How guidelines of success are reported",
                        "Glossary");
        var page = text(_get(PlanView.class));
        assertThat(page)
                .contains(
                        "A newer figure was due",
                        "972 answered; margin about ±3 points",
                        "Base not given",
                        "34,788",
                        "Anti-social behaviour fell by 11.6%, 380 fewer reports.",
                        "Midsomer Norton");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getText)
                .contains("Area profile", "the plan (JSON)", "its objectives and activities (CSV)");
    }

    @Test
    void linksGuidelinesToTheirMeasuresAndPrioritiesToTheForcePlan() {
        signIn("chair.banes");
        open(BANES);
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains(
                        "bath-and-north-east-somerset/measures/domestic-abuse-prosecutions",
                        "bath-and-north-east-somerset/plan#guidelines",
                        FORCE);
    }

    @Test
    void tellsHowFarAMilestoneIsByItsActivities() {
        signIn("chair.banes");
        open(BANES);
        assertThat(text(_get(PlanView.class))).contains("1 of 2 steps done, 1 under way.");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("bath-and-north-east-somerset/activities");
    }

    @Test
    void saysWhatToDoWhenThereIsNoPlan() {
        signIn("officer.blackpool");
        open("blackpool/plan");
        assertThat(text(_get(EmptyState.class))).contains("Blackpool has no plan in force yet", "officer");
    }

    @Test
    void showsTheForcePlanToOfficersBelowAndThatItsYearsEnded() {
        signIn("officer.banes");
        open(FORCE);
        assertThat(text(_get(H1.class))).isEqualTo("Avon & Somerset Crime Plan");
        assertThat(text(_get(Notice.class))).contains("ended on 31 March 2025", "until its successor");
        assertThat(text(_get(PlanView.class))).contains("Priority 4: Increasing the legitimacy", "Victim satisfaction");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains(BANES);
    }

    @Test
    void isInTheMenuUnderTheNameOfThePlan() {
        signIn("panel.as");
        open(FORCE);
        _assertOne(SideNavItem.class, s -> s.withPredicate(i -> "Police and Crime Plan".equals(i.getLabel())));
        signIn("police.bristol");
        open("bristol/plan");
        _assertOne(SideNavItem.class, s -> s.withPredicate(i -> "Local plan".equals(i.getLabel())));
    }

    @Test
    void saysThatAPlanIsIllustrative() {
        signIn("officer.bristol");
        open("bristol/plan");
        assertThat(text(_get(Notice.class))).contains("illustrative");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
