package uk.cspportal.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

/** The second wall in plain SQL: asked without any check of a right, it gives only what the caller may read. */
@PortalTest
@Tag("database")
class FigureValuesTests {

    @Autowired
    private FigureValues values;

    @Autowired
    private FigureRepository figures;

    @Autowired
    private MeasureService measures;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DemonstrationPeople people;

    @Test
    void readsWhatThePolicingBodyMayRead() {
        people.as("performance.as", () -> {
            var own = measures.entities(List.of(banes()));
            var ids = own.stream().map(MeasureEntity::id).toList();
            var held = figures.currentOf(List.of(banes()), ids).stream()
                    .collect(Collectors.groupingBy(
                            HeldFigure::measureId,
                            Collectors.mapping(row -> bare(row.toFigure()), Collectors.toSet())));

            var read = of(own.stream().map(MeasureEntity::key).toList());

            assertThat(held).isNotEmpty();
            assertThat(read.keySet()).isEqualTo(held.keySet());
            read.forEach((id, list) -> assertThat(list).containsExactlyInAnyOrderElementsOf(held.get(id)));
        });
    }

    @Test
    void givesNothingOfAnotherPartnership() {
        var keys = keys();

        people.as("officer.bristol", () -> assertThat(of(keys)).isEmpty());
    }

    @Test
    void givesNothingToNobody() {
        var keys = keys();
        SecurityContextHolder.clearContext();

        assertThat(of(keys)).isEmpty();
    }

    private Map<Long, List<Figure>> of(Collection<String> keys) {
        return values.of(List.of(banes()), keys);
    }

    private List<String> keys() {
        var keys = new ArrayList<String>();
        people.as("performance.as", () -> measures.entities(List.of(banes())).forEach(m -> keys.add(m.key())));
        return keys;
    }

    private static Figure bare(Figure figure) {
        return new Figure(
                figure.period(),
                figure.value(),
                figure.status(),
                figure.base(),
                figure.note(),
                figure.provenance(),
                figure.edition(),
                figure.dimension(),
                null);
    }

    private long banes() {
        return tenants.byCode("E22000001").orElseThrow().id().value();
    }
}
