package uk.cspportal.returns;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** The rules of {@code reference/return-rules.csv}, each with what the policing body chose. */
@Component
class RuleBooks {

    private static final List<RuleTerms> STANDARD = read();

    private final RuleChoiceRepository choices;
    private final Tenants tenants;

    RuleBooks(RuleChoiceRepository choices, Tenants tenants) {
        this.choices = choices;
        this.tenants = tenants;
    }

    /** Of the force area that the tenant is or belongs to. */
    List<RuleTerms> terms(TenantId tenant) {
        var chosen = tenants
                .above(tenant, TenantKind.FORCE_AREA)
                .map(Tenant::id)
                .map(force -> choices.ofTenant(force.value()))
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(RuleChoiceEntity::rule, Function.identity()));
        return STANDARD.stream()
                .map(one -> {
                    @Nullable RuleChoiceEntity choice = chosen.get(one.rule());
                    return choice == null || !one.local() ? one : choice.over(one);
                })
                .toList();
    }

    RuleBook of(TenantId partnership, Quarter quarter) {
        return new RuleBook(
                terms(partnership).stream().collect(Collectors.toMap(RuleTerms::rule, one -> one.stage(quarter))));
    }

    private static List<RuleTerms> read() {
        try (var reader = new InputStreamReader(
                        new ClassPathResource("reference/return-rules.csv").getInputStream(), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream()
                    .map(row -> new RuleTerms(
                            Rule.valueOf(row.getField("rule")),
                            Quarter.parse(row.getField("warns_from")),
                            quarter(row.getField("blocks_from")),
                            row.getField("chosen_locally").equals("yes"),
                            null,
                            null))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Quarter quarter(String code) {
        return code.isEmpty() ? null : Quarter.parse(code);
    }
}
