package uk.cspportal.returns;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.DemonstrationClock;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

/** What the tests of returns share: where they stand, and how a return gets on without them. */
@PortalTest
abstract class ReturnTestBase {

    static final Quarter OPEN = Quarter.parse("2024-25-Q4");
    static final Quarter PUBLISHED = Quarter.parse("2024-25-Q3");

    @Autowired
    ReturnService service;

    @Autowired
    ReturnWorkflow workflow;

    @Autowired
    DemonstrationPeople people;

    @Autowired
    Tenants tenants;

    @Autowired
    private EntityManager entities;

    TenantId banes;

    @BeforeEach
    void banes() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
    }

    void fillEverything() {
        DemonstrationClock.at(
                DemonstrationClock.DAY.atTime(8, 0),
                () -> people.as(
                        "officer.banes",
                        () -> service.get(banes, OPEN).lines().stream()
                                .filter(line -> line.state() != LineState.READY)
                                .forEach(this::fill)));
        flush();
    }

    /** What is typed so far is in the database, for plain SQL and for the next who reads. */
    void flush() {
        entities.flush();
        entities.clear();
    }

    private void fill(ReturnLine line) {
        var texts = new EnumMap<LineText, String>(LineText.class);
        for (var field : LineText.values()) {
            texts.put(field, "Written for " + field.field());
        }
        var values = line.values().stream()
                .map(v -> LineReader.confirmable(v.source())
                        ? ValueChange.confirm(v.measure().key())
                        : ValueChange.notAvailable(v.measure().key(), "Not supplied yet"))
                .toList();
        var key = line.guideline().key();
        var changed = service.changeLine(banes, OPEN, key, line.version(), new LineChange(texts, values));
        service.markReady(banes, OPEN, key, changed.version());
    }

    void alsoApprover(String username) {
        people.alsoGive(username, banes, Role.APPROVER);
    }

    ReturnState state() {
        return as("officer.banes", () -> service.get(banes, OPEN).overview().state());
    }

    <T> T as(String username, Supplier<T> work) {
        var result = new java.util.concurrent.atomic.AtomicReference<T>();
        people.as(username, () -> result.set(work.get()));
        return result.get();
    }

    void refuses(String username, ThrowingCallable act) {
        people.as(username, () -> assertThatThrownBy(act).as(username).isInstanceOf(AccessDeniedException.class));
    }

    void conflicts(String username, ThrowingCallable act) {
        people.as(username, () -> assertThatThrownBy(act).as(username).isInstanceOf(ConflictException.class));
    }
}
