package uk.cspportal.reports.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.cspportal.reports.ReportRoutes;
import uk.cspportal.shared.Quarter;

/**
 * What of a golden thread is looked at, as the address keeps it.
 *
 * @param node the id of the node whose thread stands out, or empty
 * @param table whether the table is wanted where there is room for the diagram
 */
record ThreadChoice(Quarter quarter, String node, boolean table) {

    private static final String QUARTER = "quarter";
    private static final String NODE = "node";
    private static final String VIEW = "view";
    private static final String TABLE = "table";

    static ThreadChoice read(QueryParameters address, Quarter latest) {
        return new ThreadChoice(
                address.getSingleParameter(QUARTER)
                        .map(text -> quarter(text, latest))
                        .orElse(latest),
                address.getSingleParameter(NODE).orElse(""),
                address.getSingleParameter(VIEW).filter(TABLE::equals).isPresent());
    }

    private static Quarter quarter(String text, Quarter otherwise) {
        try {
            return Quarter.parse(text);
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }

    ThreadChoice with(Quarter other) {
        return new ThreadChoice(other, node, table);
    }

    /** Choosing the same node again lets go of it. */
    ThreadChoice withNode(String other) {
        return new ThreadChoice(quarter, node.equals(other) ? "" : other, table);
    }

    ThreadChoice asTable(boolean wanted) {
        return new ThreadChoice(quarter, node, wanted);
    }

    QueryParameters toAddress() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(QUARTER, quarter.slug());
        if (!node.isEmpty()) {
            said.put(NODE, node);
        }
        if (table) {
            said.put(VIEW, TABLE);
        }
        return QueryParameters.simple(said);
    }

    /** The address of this choice at a tenant. */
    String at(String slug) {
        return ReportRoutes.thread(slug) + "?" + toAddress().getQueryString();
    }
}
