package uk.cspportal.reports.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Finding;
import uk.cspportal.reports.ExceptionRow;

/**
 * Which exceptions are looked at, as the address keeps it so that a link shows others the same.
 *
 * @param kind null for all kinds
 * @param priority a number as text, {@code none}, or empty for all
 * @param partnership a slug, or empty for all
 */
record ExceptionsChoice(Finding.@Nullable Kind kind, String priority, String partnership) {

    static final String NO_PRIORITY = "none";

    private static final String KIND = "kind";
    private static final String PRIORITY = "priority";
    private static final String PARTNERSHIP = "partnership";

    static ExceptionsChoice read(QueryParameters address) {
        return new ExceptionsChoice(
                kind(address.getSingleParameter(KIND).orElse("")),
                address.getSingleParameter(PRIORITY).orElse(""),
                address.getSingleParameter(PARTNERSHIP).orElse(""));
    }

    private static Finding.@Nullable Kind kind(String text) {
        for (var kind : Finding.Kind.values()) {
            if (code(kind).equals(text)) {
                return kind;
            }
        }
        return null;
    }

    private static String code(Finding.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isAll() {
        return kind == null && priority.isEmpty() && partnership.isEmpty();
    }

    boolean admits(ExceptionRow row) {
        return (kind == null || row.found().has(kind))
                && (priority.isEmpty() || priority.equals(codeOf(row.priorityNumber())))
                && (partnership.isEmpty()
                        || partnership.equals(row.partnership().slug()));
    }

    static String codeOf(int priority) {
        return priority == 0 ? NO_PRIORITY : String.valueOf(priority);
    }

    ExceptionsChoice withKind(Finding.@Nullable Kind other) {
        return new ExceptionsChoice(other, priority, partnership);
    }

    ExceptionsChoice withPriority(String other) {
        return new ExceptionsChoice(kind, other, partnership);
    }

    ExceptionsChoice withPartnership(String other) {
        return new ExceptionsChoice(kind, priority, other);
    }

    QueryParameters toAddress() {
        Map<String, String> said = new LinkedHashMap<>();
        if (kind != null) {
            said.put(KIND, code(kind));
        }
        if (!priority.isEmpty()) {
            said.put(PRIORITY, priority);
        }
        if (!partnership.isEmpty()) {
            said.put(PARTNERSHIP, partnership);
        }
        return QueryParameters.simple(said);
    }
}
