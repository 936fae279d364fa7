package uk.cspportal.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.cspportal.audit.AuditCriteria;

/**
 * What of the trail is looked at, as the address keeps it so that a link shows others the same. What the address says
 * wrongly is left out.
 *
 * @param before the entry behind which the list goes on, or null at its start
 */
record AuditAddress(AuditCriteria criteria, @Nullable Long before) {

    static final String PERSON = "person";
    static final String ACTION = "act";
    static final String THING = "thing";
    static final String FROM = "from";
    static final String TO = "to";
    private static final String BEFORE = "before";

    static AuditAddress read(QueryParameters address) {
        return new AuditAddress(
                new AuditCriteria(
                        text(address, PERSON),
                        text(address, ACTION),
                        text(address, THING),
                        date(address, FROM),
                        date(address, TO)),
                number(address));
    }

    static AuditAddress of(AuditCriteria criteria) {
        return new AuditAddress(criteria, null);
    }

    AuditAddress behind(long entry) {
        return new AuditAddress(criteria, entry);
    }

    QueryParameters toParameters() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(PERSON, criteria.person());
        said.put(ACTION, criteria.action());
        said.put(THING, criteria.thing());
        said.put(FROM, criteria.from() == null ? "" : criteria.from().toString());
        said.put(TO, criteria.to() == null ? "" : criteria.to().toString());
        said.put(BEFORE, before == null ? "" : before.toString());
        said.values().removeIf(String::isEmpty);
        return QueryParameters.simple(said);
    }

    /** The path of the trail with this choice. */
    String under(String path) {
        var query = toParameters().getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String text(QueryParameters address, String name) {
        return address.getSingleParameter(name).orElse("").strip();
    }

    private static @Nullable LocalDate date(QueryParameters address, String name) {
        try {
            var text = text(address, name);
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable Long number(QueryParameters address) {
        var text = text(address, BEFORE);
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
