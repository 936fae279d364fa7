package uk.cspportal.returns.ui;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.cspportal.returns.JudgementService;
import uk.cspportal.returns.NewJudgement;
import uk.cspportal.returns.ReturnJudgements;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.tenancy.Tenant;

/** The partnership's judgements on the page of the whole return, to read, or for the chair who signs to record. */
final class ReviewJudgements {

    private final Tenant tenant;
    private final Quarter quarter;
    private final JudgementService service;
    private final boolean writes;
    private final Runnable changed;
    private final ReturnJudgements now;
    private final ReturnJudgements before;

    /** @param writes whether the reader is the chair, and it is the time */
    ReviewJudgements(Tenant tenant, Quarter quarter, JudgementService service, boolean writes, Runnable changed) {
        this.tenant = tenant;
        this.quarter = quarter;
        this.service = service;
        this.writes = writes;
        this.changed = changed;
        now = service.of(tenant.id(), quarter);
        before = service.of(tenant.id(), quarter.previous());
    }

    /** @param settled whether it is signed already, so that it is not judged anew; null while nothing is said of it */
    @Nullable
    JudgementPanel of(ReturnLine line, boolean settled) {
        var key = line.guideline().key();
        boolean open = writes && !settled;
        return open || now.of(key) != null || before.of(key) != null
                ? new JudgementPanel(
                        line.guideline().number(), quarter, now.of(key), before.of(key), open ? judge(key) : null)
                : null;
    }

    @Nullable
    Card ofQuarter() {
        return writes || now.quarter() != null || before.quarter() != null
                ? new Card(
                        Messages.text("returns.judgement.title.quarter"),
                        new JudgementPanel(null, quarter, now.quarter(), before.quarter(), writes ? judge(null) : null))
                : null;
    }

    private Consumer<NewJudgement> judge(@Nullable String guideline) {
        return judged -> {
            service.judge(tenant.id(), quarter, guideline, judged);
            changed.run();
        };
    }
}
