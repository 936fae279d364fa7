package uk.cspportal.returns;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.tenancy.Audience;

/**
 * Who may read the lines of a return that are being written. Plain SQL, because this is no change to a line: whoever
 * is typing in one saves on as if nothing had happened. Every statement names the tenant and the return.
 */
@Component
class SharedRows {

    private static final List<String> OF_LINES = List.of("return_value", "return_account");

    private final JdbcClient jdbc;

    SharedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lines first: whoever saves one holds it until what belongs to it is written too. */
    @Transactional(propagation = Propagation.MANDATORY)
    void open(QuarterlyReturn whole, Audience audience) {
        jdbc.sql("update return_line set audience = ? where tenant_id = ? and return_id = ? and locked = false")
                .params(audience.name(), whole.tenant().value(), whole.id())
                .update();
        for (var table : OF_LINES) {
            jdbc.sql("""
                            update %s set audience = :audience where tenant_id = :tenant and line_id in (
                                select id from return_line
                                where tenant_id = :tenant and return_id = :return and locked = false)""".formatted(table))
                    .param("audience", audience.name())
                    .param("tenant", whole.tenant().value())
                    .param("return", whole.id())
                    .update();
        }
    }
}
