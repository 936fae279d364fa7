package uk.cspportal.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.measures.statistics.ChangeMethod;
import uk.cspportal.measures.statistics.DisclosurePolicy;
import uk.cspportal.measures.statistics.Polarity;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Period;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.ForeignTenantException;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

/** Each of the three walls between tenants, with the others taken away where that can be done. */
@PortalTest
class WallsTests {

    @Autowired
    private MeasureService service;

    @Autowired
    private MeasureRepository measures;

    @Autowired
    private EntityManager entities;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    private TenantId banes;
    private TenantId bristol;

    @BeforeEach
    void aMeasureOfBanes() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
        bristol = tenants.byCode("E22000002").orElseThrow().id();
        people.as("officer.banes", () -> service.define(banes, sheet("wall")));
        entities.flush();
        entities.clear();
    }

    @Test
    void serviceDoesNotKnowTheTenantOfOthers() {
        people.as(
                "officer.bristol",
                () -> assertThatThrownBy(() -> service.list(banes)).isInstanceOf(NotFoundException.class));
    }

    @Test
    void serviceRefusesTheWrongRole() {
        people.as(
                "provider.banes",
                () -> assertThatThrownBy(() -> service.list(banes)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void filterHidesRowsOfOthersFromAQueryThatNamesNoTenant() {
        assertThat(seenBy("officer.banes")).isPresent();
        assertThat(seenBy("performance.as")).isPresent();
        assertThat(seenBy("officer.bristol")).isEmpty();
        assertThat(seenBy("performance.lancashire")).isEmpty();
        assertThat(seenBy("panel.as")).isEmpty();
    }

    @Test
    void filterHidesRowsFromFindById() {
        var id = new long[1];
        people.as(
                "officer.banes",
                () -> id[0] = measures.find(banes.value(), "wall").orElseThrow().id());
        entities.clear();
        people.as("officer.bristol", () -> assertThat(measures.findById(id[0])).isEmpty());
    }

    @Test
    void filterShowsNothingToNobody() {
        SecurityContextHolder.clearContext();
        assertThat(measures.findAll()).isEmpty();
    }

    @Test
    void guardRefusesToWriteForAnotherTenant() {
        people.as("officer.bristol", () -> {
            var foreign = new MeasureEntity(banes, Audience.UP, "smuggled", 1);
            foreign.define(sheet("smuggled"), 1);
            assertThatThrownBy(() -> measures.saveAndFlush(foreign)).isInstanceOf(ForeignTenantException.class);
            entities.clear();
        });
    }

    @Test
    void schemaRefusesAFigureOfAnotherTenantsMeasure() {
        people.as("performance.as", () -> {
            var measure = measures.find(banes.value(), "wall").orElseThrow();
            var figure = new NewFigure(
                    Period.of(YearMonth.of(2025, 1)),
                    BigDecimal.ONE,
                    FigureStatus.FINAL,
                    null,
                    null,
                    Provenance.TYPED,
                    "test");
            var astray = new FigureEntity(
                    Audience.UP,
                    new Measure(new MeasureId(measure.id()), bristol, measure.sheet()),
                    figure,
                    1,
                    null,
                    "test",
                    Instant.parse("2025-04-22T09:00:00Z"));
            assertThatThrownBy(() -> entities.persist(astray)).isInstanceOf(ConstraintViolationException.class);
            entities.clear();
        });
    }

    private Optional<MeasureEntity> seenBy(String username) {
        var found = new MeasureEntity[1];
        entities.clear();
        people.as(
                username,
                () -> found[0] = entities.createQuery(
                                "select m from MeasureEntity m where m.key = 'wall'", MeasureEntity.class)
                        .getResultStream()
                        .findFirst()
                        .orElse(null));
        return Optional.ofNullable(found[0]);
    }

    private static MeasureDefinition sheet(String key) {
        return new MeasureDefinition(
                key,
                key,
                key,
                null,
                Unit.COUNT,
                Polarity.LOWER,
                Frequency.MONTHLY,
                ChangeMethod.RELATIVE,
                1,
                BigDecimal.ZERO,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                DisclosurePolicy.none());
    }
}
