package uk.cspportal.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
@Tag("database")
class PlanCommentTests {

    @Autowired
    private PlanCommentService comments;

    @Autowired
    private PlanDraftService drafts;

    @Autowired
    private PlanLifeService life;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    @Autowired
    private EntityManager entities;

    private TenantId banes;

    @BeforeEach
    void shareADraft() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
        people.as("officer.banes", () -> {
            drafts.begin(banes);
            life.share(banes);
        });
        forget();
    }

    @Test
    void areListedInTheOrderOfThePartsWithTheirWordsAtTheTime() {
        for (var person : List.of("police.banes", "performance.as", "commissioning.as", "chair.banes")) {
            people.as(person, () -> comments.comment(banes, PlanPlace.guideline(2), "Of the guideline"));
            forget();
        }
        people.as("police.banes", () -> comments.comment(banes, PlanPlace.objective(1, 2), " Of the objective "));
        people.as("police.banes", () -> comments.comment(banes, null, "Of the whole"));
        forget();
        people.as("performance.as", () -> {
            var all = comments.comments(banes);
            assertThat(all).hasSize(6).allMatch(PlanComment::isOpen);
            assertThat(all).extracting(PlanComment::text).startsWith("Of the whole", "Of the objective");
            assertThat(all.get(1).heading()).contains("Hate Crime");
            assertThat(all.get(1).place()).isEqualTo(PlanPlace.objective(1, 2));
        });
    }

    @Test
    void areSettledOnceWithWordsOrWithout() {
        people.as("police.banes", () -> comments.comment(banes, null, "Too long"));
        people.as("police.banes", () -> comments.comment(banes, PlanPlace.priority(1), "Fine"));
        people.as("officer.banes", () -> {
            var all = comments.comments(banes);
            comments.settle(banes, all.get(0).number(), "We shortened it");
            comments.settle(banes, all.get(1).number(), " ");
            assertThat(comments.comments(banes)).noneMatch(PlanComment::isOpen);
            assertThat(comments.comments(banes))
                    .extracting(PlanComment::answer)
                    .containsExactly("We shortened it", null);
        });
        people.as("officer2.banes", () -> {
            var first = comments.comments(banes).getFirst();
            assertThatThrownBy(() -> comments.settle(banes, first.number(), "My own answer"))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("already");
        });
    }

    @Test
    void areTakenOnlyWhileTheEditionIsSharedAndReadOnlyByThoseWhoReadIt() {
        var inForce = new AtomicReference<PlanId>();
        people.as("police.banes", () -> comments.comment(banes, null, "Kept"));
        people.as("officer.banes", () -> life.takeBack(banes, "One more objective"));
        forget();
        people.as("performance.as", () -> assertThat(comments.comments(banes)).isEmpty());
        people.as(
                "police.banes",
                () -> assertThatThrownBy(() -> comments.comment(banes, null, "Late"))
                        .isInstanceOf(ConflictException.class)
                        .hasMessageContaining("not shared"));
        people.as("officer.banes", () -> life.share(banes));
        people.as("police.banes", () -> life.signForPolice(banes));
        people.as("chair.banes", () -> life.signForCouncil(banes));
        forget();
        people.as("performance.as", () -> life.signForPolicingBody(banes));
        forget();
        people.as("performance.as", () -> {
            assertThat(comments.comments(banes)).hasSize(1);
            assertThatThrownBy(() -> comments.comment(banes, null, "Later"))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("agreed");
            inForce.set(drafts.find(banes).orElseThrow().id());
            assertThat(comments.comments(banes, inForce.get())).isEmpty();
        });
        people.as("officer.banes", () -> life.bringIntoForce(banes, LocalDate.of(2025, 4, 22), null));
        forget();
        people.as(
                "police.banes",
                () -> assertThat(comments.comments(banes, inForce.get()))
                        .singleElement()
                        .matches(PlanComment::isOpen));
        people.as(
                "officer.bristol",
                () -> assertThatThrownBy(() -> comments.comments(banes, inForce.get()))
                        .isInstanceOf(NotFoundException.class));
    }

    @Test
    void refuseEmptyWordsLongOnesAndPartsThatAreNotThere() {
        people.as("police.banes", () -> {
            assertThatThrownBy(() -> comments.comment(banes, null, "  ")).isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> comments.comment(banes, null, "x".repeat(4_001)))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> comments.comment(banes, PlanPlace.guideline(99), "What?"))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void areClosedToOthers() {
        people.as("police.banes", () -> {
            comments.comment(banes, null, "Private");
            assertThatThrownBy(() -> comments.settle(banes, 1, "")).isInstanceOf(AccessDeniedException.class);
        });
        people.as("provider.banes", () -> {
            assertThatThrownBy(() -> comments.comments(banes)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> comments.comment(banes, null, "Mine")).isInstanceOf(AccessDeniedException.class);
        });
        people.as("officer.bristol", () -> {
            assertThatThrownBy(() -> comments.comments(banes)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> comments.comment(banes, null, "Mine")).isInstanceOf(NotFoundException.class);
        });
        assertThatThrownBy(() -> comments.comments(banes)).isInstanceOf(NotFoundException.class);
    }

    private void forget() {
        entities.flush();
        entities.clear();
    }
}
