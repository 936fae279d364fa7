package uk.cspportal.plans.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import uk.cspportal.plans.Activity;
import uk.cspportal.plans.ActivityBoard;

/** Which activities are shown; kept in the address, so that it can be shared. */
enum ActivityChoice {
    ALL(ActivityBoard::activities),
    MINE(ActivityBoard::mine),
    OURS(ActivityBoard::ours),
    OVERDUE(ActivityBoard::overdue),
    LEARNING(ActivityBoard::learning);

    static final String NAME = "show";

    private final Function<ActivityBoard, List<Activity>> found;

    ActivityChoice(Function<ActivityBoard, List<Activity>> found) {
        this.found = found;
    }

    static ActivityChoice read(QueryParameters address) {
        var code = address.getSingleParameter(NAME).orElse("");
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }

    /** What makes sense for the caller: not everybody's organisation is known. */
    static List<ActivityChoice> offered(ActivityBoard board) {
        if (board.handedOnly()) {
            return List.of(ALL, OVERDUE);
        }
        return board.hasOrganisation() ? List.of(values()) : List.of(ALL, MINE, OVERDUE, LEARNING);
    }

    List<Activity> of(ActivityBoard board) {
        return found.apply(board);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
