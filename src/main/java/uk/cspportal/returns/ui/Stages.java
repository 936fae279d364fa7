package uk.cspportal.returns.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.returns.ReturnDates;
import uk.cspportal.returns.ReturnOverview;
import uk.cspportal.returns.ReturnState;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Step;

/** The four stages of a return in words: which it is at, who holds it, and until when. */
final class Stages {

    private static final List<String> KEYS = List.of("collect", "police", "sign-off", "publish");

    private Stages() {}

    /** 0 to 3, and 4 once the return is published. */
    static int of(ReturnState state) {
        return switch (state) {
            case OPEN -> 0;
            case WITH_POLICE -> 1;
            case FOR_SIGN_OFF -> 2;
            case SIGNED -> 3;
            case PUBLISHED -> KEYS.size();
        };
    }

    static String title(ReturnState state) {
        int stage = of(state);
        return stage == KEYS.size()
                ? Messages.text("returns.view.stage.done")
                : Messages.text(
                        "returns.view.stage.of",
                        String.valueOf(stage + 1),
                        String.valueOf(KEYS.size()),
                        Messages.text("returns.view.stage." + KEYS.get(stage)));
    }

    static String heldBy(ReturnState state) {
        int stage = of(state);
        return stage == KEYS.size()
                ? Messages.text("returns.view.stage.done.held")
                : Messages.text(
                        "returns.view.stage.held", Messages.text("returns.view.stage." + KEYS.get(stage) + ".holder"));
    }

    /** The date by which the present stage is to end; null once nothing is due. */
    static @Nullable LocalDate due(ReturnOverview overview) {
        int stage = of(overview.state());
        return stage == KEYS.size() ? null : ends(overview.dates()).get(stage);
    }

    /** {@code 10 days left}, {@code due today}, {@code 2 days late}. */
    static String left(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return Messages.text("returns.view.due.today");
        }
        var count = Formats.count(Math.abs(days));
        boolean one = Math.abs(days) == 1;
        return Messages.text("returns.view.due." + (days > 0 ? "left" : "late") + (one ? ".one" : ""), count);
    }

    /** What happens next, with what is still missing at the stage of collecting. */
    static List<Step> steps(ReturnOverview overview) {
        var steps = new ArrayList<Step>();
        int now = of(overview.state());
        for (int i = 0; i < KEYS.size(); i++) {
            var key = "returns.view.stage." + KEYS.get(i);
            var until = Formats.date(ends(overview.dates()).get(i));
            int missing = overview.total() - overview.ready();
            var detail = i == 0 && now == 0 && missing > 0 ? missing(missing) : null;
            steps.add(new Step(Messages.text(key), Messages.text(key + ".until", until), detail, i == now, i < now));
        }
        return steps;
    }

    private static String missing(int count) {
        return Messages.text(count == 1 ? "returns.view.still.one" : "returns.view.still", Formats.count(count));
    }

    private static List<LocalDate> ends(ReturnDates dates) {
        return List.of(dates.collectBy(), dates.policeBy(), dates.signBy(), dates.publishBy());
    }
}
