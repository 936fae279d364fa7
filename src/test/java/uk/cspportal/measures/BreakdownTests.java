package uk.cspportal.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.cspportal.measures.Breakdown.Category;
import uk.cspportal.measures.PublicBreakdown.Kind;
import uk.cspportal.measures.statistics.RateRatio;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Period;

/** The parts of a measure: shares, rates of groups of people, and what the public may see of them. */
@Tag("database")
class BreakdownTests extends MeasuresTest {

    private static final String KEY = "searches";
    private static final Breakdown ETHNICITY = new Breakdown(
            "ethnicity",
            Breakdown.Kind.GROUP,
            List.of(new Category("white", "White"), new Category("black", "Black"), new Category("asian", "Asian")));

    @Test
    void sharesTheWholeAmongItsPartsAndSaysWhatIsNotStated() {
        officer(() -> {
            record("100", "60", "25", "5");
            var table = table();
            assertThat(table.rows())
                    .extracting(row -> row.part().title(), BreakdownTable.Row::share)
                    .containsExactly(tuple("White", 0.6), tuple("Black", 0.25), tuple("Asian", 0.05));
            assertThat(table.rest()).isEqualByComparingTo("10");
            assertThat(table.largest().orElseThrow().part().key()).isEqualTo("white");
            assertThat(table.isComplete()).isTrue();
        });
    }

    @Test
    void sharesNothingWherePartsOverlap() {
        officer(() -> {
            record("80", "60", "25", "5");
            assertThat(table().overlaps()).isTrue();
            assertThat(table().largest()).isEmpty();
        });
    }

    @Test
    void sharesThePartsTogetherWhereTheWholeIsNotHeld() {
        officer(() -> {
            record(null, "60", "30", "10");
            assertThat(table().whole()).isNull();
            assertThat(table().rows()).extracting(BreakdownTable.Row::share).containsExactly(0.6, 0.3, 0.1);
        });
    }

    /** 25 of 2,000 against 60 of 120,000: 12.5 per 1,000 against 0.5. */
    @Test
    void comparesGroupsOfPeopleWithTheLargestOnceTheirPeopleAreKnown() {
        officer(() -> {
            record("100", "60", "25", "5");
            assertThat(breakdowns.disproportion(banes, table())).isEmpty();
            people("white", "120000");
            people("black", "2000");
            people("asian", "8000");
            var found = breakdowns.disproportion(banes, table()).orElseThrow();
            assertThat(found.reference()).isEqualTo("White");
            assertThat(found.year()).isEqualTo(2021);
            var black = found.groups().getFirst().ratio().known().orElseThrow();
            assertThat(black.ratio()).isEqualTo(25.0);
            assertThat(black.rate()).isEqualTo(12.5);
            assertThat(black.difference()).isEqualTo(12.0);
            assertThat(found.groups().get(1).ratio().known()).as("5 events").isEmpty();
            assertThat(found.others().ratio().known().map(RateRatio::rate)).contains(3.0);
        });
    }

    /** 3 is small; with the total published somebody could work it out from the others, so one of them is held back. */
    @Test
    void holdsBackSmallNumbersOfPeopleAndWhatWouldGiveThemAway() {
        officer(() -> {
            record("90", "60", "27", "3");
            assertThat(published())
                    .extracting(PublicBreakdown.Line::kind, PublicBreakdown.Line::part, PublicBreakdown.Line::heldBack)
                    .containsExactly(
                            tuple(Kind.WHOLE, "", false),
                            tuple(Kind.PART, "white", false),
                            tuple(Kind.PART, "black", true),
                            tuple(Kind.PART, "asian", true));
            assertThat(published().get(2).value()).isNull();
        });
    }

    @Test
    void showsCategoriesInFullUnlessTheMeasureSaysOtherwise() {
        officer(() -> {
            define(KEY, Unit.COUNT, null);
            breakdowns.breakDown(
                    banes,
                    KEY,
                    new Breakdown(
                            "ethnicity",
                            Breakdown.Kind.CATEGORY,
                            List.of(
                                    new Category("white", "W"),
                                    new Category("black", "B"),
                                    new Category("asian", "A"))));
            figures("90", "60", "27", "3");
            assertThat(published()).noneMatch(PublicBreakdown.Line::heldBack);
        });
    }

    @Test
    void refusesOtherRolesOtherTenantsAndTheSignedOut() {
        people.as(
                "provider.banes",
                () -> assertThatThrownBy(() -> breakdowns.tables(banes, "drugs", null))
                        .isInstanceOf(AccessDeniedException.class));
        people.as("officer.bristol", () -> {
            assertThatThrownBy(() -> breakdowns.tables(banes, "drugs", null)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> breakdowns.forPublication(banes, "drugs", "ward"))
                    .isInstanceOf(NotFoundException.class);
        });
        people.as("police.banes", () -> {
            assertThat(breakdowns.tables(banes, "drugs", null)).isEmpty();
            assertThatThrownBy(() -> breakdowns.breakDown(banes, "drugs", ETHNICITY))
                    .isInstanceOf(AccessDeniedException.class);
        });
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> breakdowns.tables(banes, "drugs", null))
                .isInstanceOfAny(NotFoundException.class, AuthenticationCredentialsNotFoundException.class);
    }

    private void record(String whole, String white, String black, String asian) {
        define(KEY, Unit.COUNT, null);
        breakdowns.breakDown(banes, KEY, ETHNICITY);
        figures(whole, white, black, asian);
    }

    private void figures(String whole, String white, String black, String asian) {
        var all = new ArrayList<NewFigure>();
        if (whole != null) {
            all.add(figure(whole, Dimension.WHOLE));
        }
        all.add(figure(white, "ethnicity=white"));
        all.add(figure(black, "ethnicity=black"));
        all.add(figure(asian, "ethnicity=asian"));
        figures.record(banes, KEY, all, null);
    }

    private static NewFigure figure(String value, String dimension) {
        return new NewFigure(
                Period.parse("2025-03"),
                new BigDecimal(value),
                FigureStatus.FINAL,
                null,
                null,
                Provenance.TYPED,
                "Test",
                dimension);
    }

    private void people(String group, String amount) {
        formulas.setDenominator(banes, "ethnicity=" + group, 2021, new BigDecimal(amount), "Census 2021");
    }

    private BreakdownTable table() {
        return breakdowns.tables(banes, KEY, null).getFirst();
    }

    private List<PublicBreakdown.Line> published() {
        return breakdowns.forPublication(banes, KEY, "ethnicity").lines();
    }

    private void officer(Runnable work) {
        people.as("officer.banes", work);
    }
}
