package uk.cspportal.commentary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
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
@Tag("database")
class ThreadServiceTests {

    private static final Quarter NOW = Quarter.parse("2024-25-Q4");

    @Autowired
    private ThreadService threads;

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
    void endsWithAnAnswerThatTheAskingSideAcceptsAndOpensAgainWithAWord() {
        var asked = ask();
        assertThat(as("police.banes", () -> threads.waiting(banes)))
                .extracting(QuestionThread::id)
                .containsExactly(asked.id());
        var answered = as("police.banes", () -> threads.reply(banes, asked.id(), 1, "Two patrols were moved."));
        assertThat(as("police.banes", () -> threads.waiting(banes))).isEmpty();
        assertThat(as("officer2.banes", () -> threads.waiting(banes))).hasSize(1);

        refused("police.banes", () -> threads.accept(banes, asked.id(), answered.seen()));
        refused("performance.as", () -> threads.accept(banes, asked.id(), answered.seen()));
        var accepted = as("officer2.banes", () -> threads.accept(banes, asked.id(), answered.seen()));
        assertThat(accepted.open()).isFalse();
        assertThat(as("performance.as", () -> threads.openBelow(force(), NOW))).isEmpty();
        conflicts("police.banes", () -> threads.reply(banes, asked.id(), accepted.seen(), "One more thing."));

        var again = as("performance.as", () -> threads.reopen(banes, asked.id(), accepted.seen(), "Since when?"));
        assertThat(again.open()).isTrue();
        assertThat(again.entries())
                .extracting(ThreadEntry::kind, ThreadEntry::side, ThreadEntry::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(EntryKind.ASKED, ThreadSide.COUNCIL, "Why in March?"),
                        org.assertj.core.groups.Tuple.tuple(
                                EntryKind.REPLIED, ThreadSide.POLICE, "Two patrols were moved."),
                        org.assertj.core.groups.Tuple.tuple(EntryKind.ACCEPTED, ThreadSide.COUNCIL, null),
                        org.assertj.core.groups.Tuple.tuple(
                                EntryKind.REOPENED, ThreadSide.POLICING_BODY, "Since when?"));
        assertThat(as("performance.as", () -> threads.openBelow(force(), NOW))).containsEntry(banes, 1);
        assertThat(jdbc.sql("select action from audit_entry where action like 'thread.%' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("thread.asked", "thread.replied", "thread.accepted", "thread.reopened");
    }

    @Test
    void refusesWhoHasNotReadWhatOthersWroteMeanwhile() {
        var asked = ask();
        as("performance.as", () -> threads.reply(banes, asked.id(), 1, "I wonder, too."));

        conflicts("police.banes", () -> threads.reply(banes, asked.id(), 1, "Two patrols were moved."));
        conflicts("officer.banes", () -> threads.accept(banes, asked.id(), 1));
        as("police.banes", () -> threads.reply(banes, asked.id(), 2, "Two patrols were moved."));
    }

    @Test
    void acceptsNoAnswerBeforeThereIsOne() {
        var asked = ask();
        conflicts("officer.banes", () -> threads.accept(banes, asked.id(), 1));
        as("officer.banes", () -> threads.reply(banes, asked.id(), 1, "In Bath, I mean."));
        conflicts("officer.banes", () -> threads.accept(banes, asked.id(), 2));
    }

    @Test
    void isReadByThoseWhoReadWholeReturnsAndSpokenInByThreeSides() {
        var asked = ask();
        for (var who :
                new String[] {"officer.banes", "chair.banes", "police.banes", "performance.as", "commissioning.as"}) {
            assertThat(as(who, () -> threads.of(banes, NOW))).as(who).hasSize(1);
        }
        for (var who : new String[] {"provider.banes", "analyst.banes"}) {
            refused(who, () -> threads.of(banes, NOW));
        }
        for (var who : new String[] {"chair.banes", "commissioning.as", "provider.banes", "analyst.banes"}) {
            refused(who, () -> threads.ask(banes, NOW, "g3", ThreadSide.POLICE, "Why?"));
            refused(who, () -> threads.reply(banes, asked.id(), 1, "So."));
        }
    }

    @Test
    void isNotFoundForOthersSignedOutOrUnderAForgedNumber() {
        var asked = ask();
        var bristol = tenants.byCode("E22000002").orElseThrow().id();
        for (var who : new String[] {"officer.bristol", "performance.lancashire", "panel.as"}) {
            missing(who, () -> threads.of(banes, NOW));
            missing(who, () -> threads.reply(banes, asked.id(), 1, "So."));
        }
        missing("police.bristol", () -> threads.reply(bristol, asked.id(), 1, "So."));
        missing("performance.as", () -> threads.accept(bristol, asked.id(), 1));
        missing("officer.banes", () -> threads.ask(banes, NOW, "no.such", ThreadSide.POLICE, "Why?"));
        assertThatThrownBy(() -> threads.of(banes, NOW)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void saysWhatIsWrongWithWhatWasTyped() {
        for (var text : new String[] {"  ", "x".repeat(4_001)}) {
            assertThatThrownBy(() -> as("officer.banes", () -> threads.ask(banes, NOW, "", ThreadSide.POLICE, text)))
                    .isInstanceOf(InvalidInputException.class);
        }
        assertThatThrownBy(() -> as("officer.banes", () -> threads.ask(banes, NOW, "", ThreadSide.COUNCIL, "Why?")))
                .isInstanceOf(InvalidInputException.class);
    }

    private QuestionThread ask() {
        return as("officer.banes", () -> threads.ask(banes, NOW, "g3", ThreadSide.POLICE, " Why in March? "));
    }

    private TenantId force() {
        return tenants.byCode("E23000036").orElseThrow().id();
    }

    private void refused(String who, Supplier<?> work) {
        assertThatThrownBy(() -> as(who, work)).as(who).isInstanceOf(AccessDeniedException.class);
    }

    private void missing(String who, Supplier<?> work) {
        assertThatThrownBy(() -> as(who, work)).as(who).isInstanceOf(NotFoundException.class);
    }

    private void conflicts(String who, Supplier<?> work) {
        assertThatThrownBy(() -> as(who, work)).as(who).isInstanceOf(ConflictException.class);
    }

    private <T> T as(String username, Supplier<T> work) {
        var result = new AtomicReference<T>();
        people.as(username, () -> result.set(work.get()));
        return result.get();
    }
}
