package uk.cspportal.commentary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
class CommentaryServiceTests {

    private static final Quarter NOW = new Quarter(2025, 3);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);

    @Autowired
    private CommentaryService service;

    @Autowired
    private CommentaryLock lock;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tenants tenants;

    private TenantId banes = new TenantId(-1);

    @BeforeEach
    void findTenant() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
    }

    @Test
    void keepsEveryWordingAndShowsTheLatest() {
        var first = as(
                "police.banes", () -> service.write(banes, NOW, "g1", Wording.of("Steady.", Outlook.STABLE), 0, true));
        as(
                "police.banes",
                () -> service.write(
                        banes, NOW, "g1", Wording.of("Rising.", Outlook.INCREASING), first.revision(), true));

        var shown = as("officer.banes", () -> service.of(banes, NOW)).of("g1").commentary();
        assertThat(shown).isNotNull();
        assertThat(shown.text()).isEqualTo("Rising.");
        assertThat(shown.outlook()).isEqualTo(Outlook.INCREASING);
        assertThat(shown.writtenBy()).isEqualTo("Police area lead BANES");
        assertThat(as("officer.banes", () -> service.history(banes, NOW, "g1")))
                .extracting(Commentary::text)
                .containsExactly("Rising.", "Steady.");
        assertThat(audited("commentary.written")).isEqualTo("revision 2, outlook INCREASING");
    }

    @Test
    void tellsTheSecondWriterWhatTheFirstWrote() {
        as("police.banes", () -> service.write(banes, NOW, "g1", Wording.of("Mine.", null), 0, true));

        assertThatThrownBy(() ->
                        as("police.banes", () -> service.write(banes, NOW, "g1", Wording.of("Late.", null), 0, true)))
                .isInstanceOfSatisfying(CommentaryChangedException.class, e -> {
                    assertThat(e.theirs()).isNotNull();
                    assertThat(e.theirs().text()).isEqualTo("Mine.");
                });
    }

    @Test
    void changesNothingOnceLockedUntilTheGuidelineIsOpenedAgain() {
        var action = as("police.banes", () -> service.addAction(banes, NOW, "g1", planned("Visit shops")));
        as("police.banes", () -> lock.lock(banes, NOW));

        assertThatThrownBy(() ->
                        as("police.banes", () -> service.write(banes, NOW, "g1", Wording.of("Late.", null), 0, true)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Q3 2025/26 is complete");
        assertThatThrownBy(
                        () -> as("police.banes", () -> service.dropAction(banes, NOW, action.id(), action.revision())))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() ->
                        as("police.banes", () -> service.saveDraft(banes, NOW, "g2", Wording.of("Late.", null), 0)))
                .isInstanceOf(ConflictException.class);

        as("chair.banes", () -> lock.unlock(banes, NOW, Set.of("g1")));
        assertThat(as("police.banes", () -> service.write(banes, NOW, "g1", Wording.of("In time.", null), 0, true))
                        .revision())
                .isEqualTo(1);
        assertThatThrownBy(() ->
                        as("police.banes", () -> service.write(banes, NOW, "g2", Wording.of("Late.", null), 0, true)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void keepsADraftForItsWriterAloneAndForgetsItOnSaving() {
        as("police.banes", () -> service.saveDraft(banes, NOW, "g1", Wording.of("Half a thou", Outlook.STABLE), 0));
        as("police.banes", () -> service.saveDraft(banes, NOW, "g1", Wording.of("Half a thought", Outlook.STABLE), 0));

        assertThat(as("police.banes", () -> service.drafts(banes, NOW))
                        .get("g1")
                        .wording()
                        .passages())
                .containsExactly(new Passage(CommentaryCategory.CONTEXT, Visibility.PARTNERS, "Half a thought"));
        assertThat(as("officer.banes", () -> service.of(banes, NOW)).of("g1").commentary())
                .isNull();
        assertThatThrownBy(() -> as("officer.banes", () -> service.drafts(banes, NOW)))
                .isInstanceOf(AccessDeniedException.class);

        as("police.banes", () -> service.write(banes, NOW, "g1", Wording.of("A thought.", Outlook.STABLE), 0, true));
        assertThat(as("police.banes", () -> service.drafts(banes, NOW))).isEmpty();
    }

    @Test
    void doesNotShowTheDraftOfAColleagueInTheSameTenant() {
        as("police.banes", () -> service.saveDraft(banes, NOW, "g1", Wording.of("Half a thought", null), 0));
        jdbc.sql("""
                        update commentary_draft
                        set person_id = (select id from person where username = 'officer2.banes')""").update();

        assertThat(as("police.banes", () -> service.drafts(banes, NOW))).isEmpty();
    }

    @Test
    void keepsInternalTextsBetweenPoliceAndPolicingBody() {
        var said = new Wording(
                List.of(
                        passage(CommentaryCategory.CONTEXT, Visibility.PARTNERS, "Steady."),
                        passage(CommentaryCategory.CAPACITY, Visibility.INTERNAL, "Two posts are empty.")),
                null);
        as("police.banes", () -> service.write(banes, NOW, "g1", said, 0, true));

        for (var who : new String[] {"police.banes", "performance.as", "commissioning.as"}) {
            assertThat(as(who, () -> said("g1"))).as(who).isEqualTo("Steady.\n\nTwo posts are empty.");
        }
        for (var who : new String[] {"officer.banes", "chair.banes", "analyst.banes"}) {
            assertThat(as(who, () -> said("g1"))).as(who).isEqualTo("Steady.");
            assertThat(as(who, () -> service.history(banes, NOW, "g1"))
                            .getFirst()
                            .text())
                    .as(who)
                    .isEqualTo("Steady.");
        }
    }

    @Test
    void saysNothingAtAllOfACommentaryThatIsInternalAsAWhole() {
        var said = new Wording(List.of(passage(CommentaryCategory.CAUSE, Visibility.INTERNAL, "Ours.")), null);
        as("police.banes", () -> service.write(banes, NOW, "g1", said, 0, false));

        assertThat(as("officer.banes", () -> service.of(banes, NOW)).of("g1").commentary())
                .isNull();
        assertThat(as("officer.banes", () -> service.history(banes, NOW, "g1"))).isEmpty();
    }

    @Test
    void asksBeforeATextGoesFurtherAndKeepsTheAnswer() {
        var inside = new Wording(
                List.of(passage(CommentaryCategory.CAUSE, Visibility.INTERNAL, "Ring 07700 900123.")), null);
        var shared = new Wording(
                List.of(passage(CommentaryCategory.CAUSE, Visibility.PARTNERS, "Ring 07700 900123.")), null);
        as("police.banes", () -> service.write(banes, NOW, "g1", inside, 0, false));

        assertThatThrownBy(() -> as("police.banes", () -> service.write(banes, NOW, "g1", shared, 1, false)))
                .isInstanceOfSatisfying(CommentaryUncheckedException.class, e -> {
                    assertThat(e.widening().further()).isEqualTo(shared.passages());
                    assertThat(e.widening().finds()).containsOnlyKeys(CommentaryCategory.CAUSE);
                });
        as("police.banes", () -> service.write(banes, NOW, "g1", shared, 1, true));
        assertThat(audited("commentary.checked"))
                .isEqualTo("revision 2: CAUSE for PARTNERS; found: PHONE; answered: may be read");
        var reworded = new Wording(List.of(passage(CommentaryCategory.CAUSE, Visibility.PARTNERS, "Ring them.")), null);
        as("police.banes", () -> service.write(banes, NOW, "g1", reworded, 2, false));
    }

    @Test
    void writesOnAPriorityWhichOpensAgainWithAnyGuideline() {
        var key = CommentarySubjects.priority(2);
        as("police.banes", () -> service.write(banes, NOW, key, Wording.of("Steady.", null), 0, true));
        as("police.banes", () -> lock.lock(banes, NOW));
        assertThatThrownBy(() ->
                        as("police.banes", () -> service.write(banes, NOW, key, Wording.of("Late.", null), 1, true)))
                .isInstanceOf(ConflictException.class);
        as("chair.banes", () -> lock.unlock(banes, NOW, Set.of("g1")));
        as("police.banes", () -> service.write(banes, NOW, key, Wording.of("In time.", null), 1, true));

        var now = as("officer.banes", () -> service.of(banes, NOW));
        assertThat(now.of(key).commentary()).isNotNull();
        assertThat(now.written()).as("guidelines").isZero();
        assertThatThrownBy(() -> as(
                        "police.banes", () -> service.write(banes, NOW, "priority.x", Wording.of("?", null), 0, true)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void numbersActionsAndLetsThemLiveOnWithoutChangingEarlierQuarters() {
        var first = as("police.banes", () -> service.addAction(banes, NOW, "g9", planned("Visit venues")));
        var second = as("police.banes", () -> service.addAction(banes, NOW, "g9", planned("Train staff")));
        assertThat(second.number()).isEqualTo(first.number() + 1);

        var next = NOW.plus(1);
        var done = new ActionDetails("Visit venues", "Licensing officer", DUE, ActionStatus.DONE);
        as("police.banes", () -> service.changeAction(banes, next, first.id(), first.revision(), done));

        assertThat(listed(NOW)).contains(ActionStatus.PLANNED).doesNotContain(ActionStatus.DONE);
        assertThat(listed(next)).containsSubsequence(ActionStatus.DONE, ActionStatus.PLANNED);
        assertThat(listed(next.plus(1))).contains(ActionStatus.PLANNED).doesNotContain(ActionStatus.DONE);
        assertThatThrownBy(() -> as("police.banes", () -> service.dropAction(banes, next, first.id(), 1)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void saysAtEachFieldWhatAnActionLacks() {
        var empty = new ActionDetails(" ", "", LocalDate.of(205, 3, 31), ActionStatus.PLANNED);

        assertThatThrownBy(() -> as("police.banes", () -> service.addAction(banes, NOW, "g1", empty)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .extracting(InvalidInputException.Problem::place)
                                .containsExactly("text", "owner", "due"));
    }

    @Test
    void isNotFoundForAnotherPartnershipAndForbiddenToOtherRoles() {
        assertThatThrownBy(() -> as("police.bristol", () -> service.of(banes, NOW)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        as("police.bristol", () -> service.write(banes, NOW, "g1", Wording.of("Ours.", null), 0, true)))
                .isInstanceOf(NotFoundException.class);
        for (var who : new String[] {"officer.banes", "chair.banes", "analyst.banes", "performance.as"}) {
            assertThatThrownBy(() -> as(who, () -> service.write(banes, NOW, "g1", Wording.of("Ours.", null), 0, true)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> as("provider.banes", () -> service.of(banes, NOW)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void hidesAnotherPartnershipsActionEvenFromAPoliceLeadWhoKnowsItsId() {
        var action = as("police.banes", () -> service.addAction(banes, NOW, "g1", planned("Visit shops")));
        var bristol = tenants.byCode("E22000002").orElseThrow().id();

        assertThatThrownBy(() -> as("police.bristol", () -> service.dropAction(bristol, NOW, action.id(), 1)))
                .isInstanceOf(NotFoundException.class);
    }

    private java.util.List<ActionStatus> listed(Quarter quarter) {
        return as("officer.banes", () -> service.of(banes, quarter)).of("g9").actions().stream()
                .map(PlannedAction::status)
                .toList();
    }

    private static Passage passage(CommentaryCategory category, Visibility visibility, String text) {
        return new Passage(category, visibility, text);
    }

    private String said(String key) {
        return Objects.requireNonNull(service.of(banes, NOW).of(key).commentary())
                .text();
    }

    private static ActionDetails planned(String text) {
        return new ActionDetails(text, "Neighbourhood policing inspector", DUE, ActionStatus.PLANNED);
    }

    private String audited(String action) {
        return jdbc.sql("select to_value from audit_entry where action = ? order by id desc limit 1")
                .param(action)
                .query(String.class)
                .single();
    }

    private void as(String username, Runnable work) {
        people.as(username, work);
    }

    private <T> T as(String username, Supplier<T> work) {
        var result = new java.util.concurrent.atomic.AtomicReference<T>();
        people.as(username, () -> result.set(work.get()));
        return result.get();
    }
}
