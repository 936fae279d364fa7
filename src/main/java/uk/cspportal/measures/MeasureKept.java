package uk.cspportal.measures;

import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.tenancy.TenantId;

/** Something was kept of a measure, or of what measures are held against; {@code action} says what. */
public record MeasureKept(
        TenantId tenant,
        String action,
        String thing,
        @Nullable String from,
        @Nullable String to,
        @Nullable String why) implements AuditedEvent {

    static final String NOTED = "measure.noted";
    static final String REBASED = "measure.rebased";
    static final String MARK_WITHDRAWN = "measure.mark-withdrawn";
    static final String BASELINE_SET = "measure.baseline-set";
    static final String BASELINE_DROPPED = "measure.baseline-dropped";
    static final String TARGET_SET = "measure.target-set";
    static final String TARGET_DROPPED = "measure.target-dropped";
    static final String FORMULA_SET = "measure.formula-set";
    static final String FORMULA_ENDED = "measure.formula-ended";
    static final String BROKEN_DOWN = "measure.broken-down";
    static final String ANSWERED = "measure.answered";
    static final String ANSWER_WITHDRAWN = "measure.answer-withdrawn";
    static final String DENOMINATOR_SET = "denominator.set";
    static final String DENOMINATOR_WITHDRAWN = "denominator.withdrawn";
    static final String GROUP_DEFINED = "comparators.defined";
    static final String MEMBER_JOINED = "comparators.joined";
    static final String MEMBER_LEFT = "comparators.left";
    static final String BENCHMARK_CHOSEN = "measure.benchmark-chosen";

    @Override
    public long tenantId() {
        return tenant.value();
    }
}
