package uk.cspportal.reports.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.cspportal.shared.Quarter;

/**
 * What of the overview is looked at, as the address keeps it so that a link shows others the same.
 * What the address says wrongly falls back to the usual.
 *
 * @param partnership a slug, or empty for all
 */
record OverviewChoice(Quarter quarter, String partnership, Shown shown) {

    static final String QUARTER = "quarter";
    static final String PARTNERSHIP = "partnership";
    static final String SHOW = "show";

    /** @param latest the last quarter that is over, and the one shown when none is named */
    static OverviewChoice read(QueryParameters address, Quarter latest) {
        return new OverviewChoice(
                quarter(address.getSingleParameter(QUARTER).orElse(""), latest),
                address.getSingleParameter(PARTNERSHIP).orElse(""),
                Shown.ofCode(address.getSingleParameter(SHOW).orElse("")));
    }

    private static Quarter quarter(String text, Quarter latest) {
        try {
            var asked = Quarter.parse(text);
            return asked.compareTo(latest) > 0 ? latest : asked;
        } catch (IllegalArgumentException e) {
            return latest;
        }
    }

    OverviewChoice with(Quarter other) {
        return new OverviewChoice(other, partnership, shown);
    }

    OverviewChoice with(String otherPartnership) {
        return new OverviewChoice(quarter, otherPartnership, shown);
    }

    OverviewChoice with(Shown other) {
        return new OverviewChoice(quarter, partnership, other);
    }

    /** Names the quarter always, because the usual one moves on; the rest only when it is not the usual. */
    QueryParameters toAddress() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(QUARTER, quarter.slug());
        if (!partnership.isEmpty()) {
            said.put(PARTNERSHIP, partnership);
        }
        if (shown != Shown.BOTH) {
            said.put(SHOW, shown.code());
        }
        return QueryParameters.simple(said);
    }
}
