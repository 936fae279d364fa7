package uk.cspportal.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.shared.NotFoundException;

/** Who sees what of a return. */
class ReturnReadingTests extends ReturnTestBase {

    @Autowired
    private ReturnOverviews overviews;

    @Autowired
    private LineDrafts drafts;

    @Autowired
    private HandOver handOver;

    @Test
    void theProviderSeesOneLineAndNothingElse() {
        people.as("provider.banes", () -> {
            assertThat(service.get(banes, OPEN).lines())
                    .extracting(l -> l.guideline().key())
                    .containsExactly("g6");
            assertThatThrownBy(() -> service.line(banes, OPEN, "g1")).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> drafts.save(banes, OPEN, "g1", LineText.PROGRESS, "x"))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void linesAreReadFromAboveOnlyOnceSubmitted() {
        for (var reader : List.of("police.banes", "performance.as", "commissioning.as")) {
            people.as(reader, () -> {
                assertThat(service.get(banes, OPEN).lines()).as(reader).isEmpty();
                assertThat(service.get(banes, OPEN).overview().total()).isEqualTo(10);
                assertThat(service.get(banes, PUBLISHED).lines()).as(reader).hasSize(10);
            });
        }
    }

    @Test
    void tellsTheOfficeWhoIsWhere() {
        var force = tenants.byCode("E23000036").orElseThrow().id();
        people.as(
                "performance.as",
                () -> assertThat(overviews.below(force, OPEN))
                        .hasSize(5)
                        .filteredOn(o -> o.tenant().equals(banes))
                        .singleElement()
                        .satisfies(o -> assertThat(o.ready()).isEqualTo(4)));
        people.as(
                "performance.lancashire",
                () -> assertThatThrownBy(() -> overviews.below(force, OPEN)).isInstanceOf(NotFoundException.class));
        refuses("officer.banes", () -> overviews.below(force, OPEN));
    }

    @Test
    void isNotThereForAnotherPartnership() {
        people.as("officer.bristol", () -> {
            assertThatThrownBy(() -> service.list(banes)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> service.get(banes, OPEN)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> workflow.submit(banes, OPEN)).isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void theProviderLearnsNothingOfReturnsWithoutALineOfTheirs() {
        people.as("provider.banes", () -> {
            var overview = service.find(banes, OPEN).orElseThrow();
            assertThat(overview.total()).isEqualTo(1);
            assertThat(overview.ready()).isEqualTo(1);
            assertThat(service.get(banes, OPEN).overview()).isEqualTo(overview);
            assertThat(service.list(banes)).contains(overview);
        });
        people.as(
                "officer.banes",
                () -> handOver.back(
                        banes, OPEN, "g6", service.line(banes, OPEN, "g6").version()));
        people.as("provider.banes", () -> {
            assertThat(service.find(banes, OPEN)).isEmpty();
            assertThat(service.list(banes)).extracting(ReturnOverview::quarter).doesNotContain(OPEN);
            assertThatThrownBy(() -> service.get(banes, OPEN)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> service.line(banes, OPEN, "g6")).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> service.history(banes, OPEN, "g6")).isInstanceOf(NotFoundException.class);
        });
    }
}
