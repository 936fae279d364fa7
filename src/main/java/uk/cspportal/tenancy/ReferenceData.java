package uk.cspportal.tenancy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty database with what every start needs: the force areas and partnerships of England
 * and Wales, their districts through the years, populations and households (ONS; see docs/data.md).
 */
@Component
@Order(1)
class ReferenceData implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ReferenceData.class);
    private static final LocalDate ALWAYS = LocalDate.of(1998, 7, 31);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Tenants tenants;
    private final Map<String, Long> ids = new HashMap<>();

    ReferenceData(JdbcClient jdbc, TransactionTemplate transactions, Tenants tenants) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.tenants = tenants;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (jdbc.sql("select count(*) from tenant").query(Long.class).single() == 0) {
            LOG.info("Loading tenants, districts and populations of England and Wales");
            transactions.executeWithoutResult(status -> load());
            tenants.refresh();
            ids.clear();
        }
    }

    private void load() {
        var rows = rows("tenants");
        for (var kind : List.of(TenantKind.NATIONAL, TenantKind.FORCE_AREA, TenantKind.PARTNERSHIP)) {
            rows.stream().filter(r -> r.getField("kind").equals(kind.name())).forEach(this::insertTenant);
        }
        each(
                "successions",
                r -> jdbc.sql("insert into tenant_succession (predecessor_id, successor_id) values (?, ?)")
                        .params(id(r, "predecessor"), id(r, "successor"))
                        .update());
        each(
                "districts",
                r -> jdbc.sql("insert into district (vintage, lad_code, lad_name, tenant_id) values (?, ?, ?, ?)")
                        .params(
                                r.getField("vintage"),
                                r.getField("lad_code"),
                                r.getField("lad_name"),
                                id(r, "csp_code"))
                        .update());
        each(
                "populations",
                r -> jdbc.sql(
                                "insert into population (tenant_id, kind, as_at, people, rounding, source) values (?, ?, ?, ?, ?, ?)")
                        .params(
                                id(r, "code"),
                                r.getField("kind"),
                                r.getField("as_at"),
                                r.getField("value"),
                                r.getField("rounding"),
                                r.getField("source"))
                        .update());
    }

    private void insertTenant(NamedCsvRecord row) {
        var code = row.getField("code");
        jdbc.sql("""
                        insert into tenant (version, code, slug, kind, parent_id, valid_from, valid_to)
                        values (0, ?, ?, ?, ?, ?, ?)""")
                .params(
                        code,
                        row.getField("slug"),
                        row.getField("kind"),
                        ids.get(row.getField("parent")),
                        date(row.getField("valid_from")),
                        date(row.getField("valid_to")))
                .update();
        long id = jdbc.sql("select id from tenant where code = ?")
                .param(code)
                .query(Long.class)
                .single();
        ids.put(code, id);
        jdbc.sql("insert into tenant_name (tenant_id, name, short_name, valid_from) values (?, ?, ?, ?)")
                .params(id, row.getField("name"), row.getField("short_name"), ALWAYS)
                .update();
    }

    private Long id(NamedCsvRecord row, String column) {
        var id = ids.get(row.getField(column));
        if (id == null) {
            throw new IllegalStateException("Reference data names an unknown tenant: " + row);
        }
        return id;
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private void each(String file, Consumer<NamedCsvRecord> insert) {
        rows(file).forEach(insert);
    }

    private static List<NamedCsvRecord> rows(String file) {
        var resource = new ClassPathResource("reference/" + file + ".csv");
        try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
