package uk.cspportal.grants.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.cspportal.grants.DecisionDraft;
import uk.cspportal.grants.GrantReview;
import uk.cspportal.grants.GrantReviewService;
import uk.cspportal.grants.ReviewSection;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.ErrorSummary;
import uk.cspportal.shared.ui.StepProgress;
import uk.cspportal.tenancy.TenantId;

/** The policing body's side of the page: four sections to score, then the decision. */
final class ReviewPanel extends Div {

    private final transient GrantReviewService reviews;
    private final transient Place place;
    private final Map<ReviewSection, SectionForm> forms = new EnumMap<>(ReviewSection.class);
    private final ErrorSummary errors = new ErrorSummary();
    private final StepProgress progress = new StepProgress(0, ReviewSection.values().length);
    private final Span progressText = new Span();
    private final @Nullable DecisionCard decision;

    /** Which return is reviewed: the policing body, the award and the quarter. */
    record Place(TenantId tenant, String award, Quarter quarter) {}

    /** @param afterwards told when a decision has been recorded */
    ReviewPanel(GrantReviewService reviews, Place place, DecisionCard.Facts facts, Clock clock, Runnable afterwards) {
        this.reviews = reviews;
        this.place = place;
        addClassName("side");
        var review = reviews.review(place.tenant, place.award, place.quarter);
        var list = new Div();
        for (var section : review.sections()) {
            var form = new SectionForm(section, review.isDecided(), clock, this::save, this::showProgress);
            forms.put(section.section(), form);
            list.add(form);
        }
        var bar = new Div(progress);
        bar.addClassName("review-progress");
        add(
                errors,
                new Card(Messages.text(review.isDecided() ? "grants.review.done" : "grants.review.heading"), bar, list)
                        .aside(progressText)
                        .flush());
        var outcome = review.outcome();
        if (outcome == null) {
            decision = new DecisionCard(
                    facts,
                    review,
                    clock,
                    (draft, seen) -> reviews.saveDraft(place.tenant, place.award, place.quarter, draft, seen),
                    draft -> record(draft, afterwards));
            add(decision);
        } else {
            decision = null;
            add(OutcomeCard.of(outcome, facts.money()));
        }
        showProgress();
    }

    /** Brings the decision into view and gives it the focus. */
    void goToDecision() {
        if (decision != null) {
            decision.goTo();
        }
    }

    private GrantReview.Section save(GrantReview.Section typed) {
        return reviews.saveSection(
                place.tenant,
                place.award,
                place.quarter,
                typed.section(),
                typed.score(),
                typed.comment(),
                typed.version());
    }

    private void record(DecisionDraft draft, Runnable afterwards) {
        var missing = reviews.review(place.tenant, place.award, place.quarter).missingFor(draft);
        var problems = new ArrayList<ErrorSummary.Problem>();
        for (var problem : missing) {
            problems.add(new ErrorSummary.Problem(problem.remedy(), field(problem.place())));
        }
        errors.show(problems);
        if (decision != null) {
            decision.showMissing(missing);
            if (missing.isEmpty()) {
                decision.confirm(() -> {
                    reviews.decide(place.tenant, place.award, place.quarter, draft);
                    Notification.show(Messages.text("grants.review.recorded"));
                    afterwards.run();
                });
            }
        }
    }

    private @Nullable Component field(String where) {
        for (var form : forms.entrySet()) {
            if (form.getKey().name().equals(where)) {
                form.getValue().showMissing();
                return form.getValue().firstField();
            }
        }
        return decision == null ? null : decision.field(where);
    }

    private void showProgress() {
        int all = ReviewSection.values().length;
        int done = (int)
                forms.values().stream().filter(f -> f.section().isComplete()).count();
        progress.setDone(done);
        progressText.setText(Messages.text("grants.review.progress", String.valueOf(done), String.valueOf(all)));
        if (decision != null) {
            decision.showReadiness(done == all);
        }
    }
}
