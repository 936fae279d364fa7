package uk.cspportal.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantOwned;

/** What was said on a line about a figure that stands out; read by those above once it is submitted. */
@Entity
@DynamicUpdate
@Table(name = "return_account")
class AccountEntity extends TenantOwned {

    @Column(name = "line_id", nullable = false, updatable = false)
    private long lineId;

    @Column(name = "measure_key", nullable = false, updatable = false)
    private String measureKey = "";

    @Column(name = "what_happened", nullable = false)
    private String what = "";

    @Column(nullable = false)
    private String why = "";

    @Column(name = "next_step", nullable = false)
    private String next = "";

    @Column(name = "due_on")
    private @Nullable LocalDate due;

    @Column(name = "written_by", nullable = false)
    private String by = "";

    @Column(name = "written_at", nullable = false)
    private Instant at = Instant.EPOCH;

    /** For Hibernate. */
    protected AccountEntity() {}

    AccountEntity(LineEntity line, String measureKey) {
        super(line.tenant(), line.audience());
        lineId = line.id();
        this.measureKey = measureKey;
    }

    void say(AccountChange said, String person, Instant moment) {
        what = said.what();
        why = said.why();
        next = said.next();
        due = said.due();
        by = person;
        at = moment;
    }

    void lock() {
        openTo(Audience.UP);
    }

    void unlock() {
        openTo(Audience.OWN);
    }

    long lineId() {
        return lineId;
    }

    String measureKey() {
        return measureKey;
    }

    FigureAccount toAccount() {
        return new FigureAccount(what, why, next, due, by, at);
    }
}
