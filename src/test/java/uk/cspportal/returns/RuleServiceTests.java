package uk.cspportal.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

class RuleServiceTests extends ReturnTestBase {

    private static final Quarter NEXT = OPEN.plus(1);

    @Autowired
    private RuleService rules;

    @Autowired
    private JdbcClient jdbc;

    private TenantId force = new TenantId(-1);

    @BeforeEach
    void force() {
        force = tenants.byCode("E23000036").orElseThrow().id();
    }

    @Test
    void everyRuleHasItsTermsAndANewOneWarnsForARoundFirst() {
        people.as(
                "officer.banes",
                () -> assertThat(rules.list(banes))
                        .hasSameSizeAs(Arrays.asList(Rule.values()))
                        .filteredOn(RuleTerms::local)
                        .allSatisfy(one -> {
                            assertThat(one.stage(PUBLISHED)).isEqualTo(RuleStage.OFF);
                            assertThat(one.stage(OPEN)).isEqualTo(RuleStage.WARNS);
                            assertThat(one.stage(NEXT)).isEqualTo(RuleStage.WARNS);
                        }));
    }

    @Test
    void aPolicingBodyLetsARuleStopItsReturnsAndNobodyElses() {
        people.as("performance.as", () -> {
            assertThatThrownBy(() -> rules.choose(force, Rule.TARGET, OPEN, null))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("from Q1 2025/26 on");
            assertThatThrownBy(() -> rules.choose(force, Rule.TEXTS, NEXT, OPEN))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> rules.choose(banes, Rule.TARGET, NEXT, null))
                    .isInstanceOf(InvalidInputException.class);
            rules.choose(force, Rule.TARGET, NEXT, null);
            assertThatThrownBy(() -> rules.choose(force, Rule.TARGET, null, null))
                    .as("a page open since before")
                    .isInstanceOf(ConflictException.class);
        });
        assertThat(as("officer.banes", () -> stage(banes))).isEqualTo(RuleStage.BLOCKS);
        var blackpool = tenants.byCode("E22000151").orElseThrow().id();
        assertThat(as("officer.blackpool", () -> stage(blackpool))).isEqualTo(RuleStage.WARNS);
        assertThat(jdbc.sql("select concat(from_value, ' -> ', to_value) from audit_entry where action = 'return.rule'")
                        .query(String.class)
                        .single())
                .isEqualTo("Warns only -> Stops from Q1 2025/26");
    }

    @Test
    void isForThePerformanceStaffOfTheForceArea() {
        for (var who : new String[] {"officer.banes", "chair.banes", "commissioning.as", "panel.as"}) {
            people.as(
                    who,
                    () -> assertThatThrownBy(() -> rules.choose(force, Rule.TARGET, NEXT, null))
                            .as(who)
                            .isInstanceOfAny(
                                    org.springframework.security.access.AccessDeniedException.class,
                                    NotFoundException.class));
        }
        people.as("performance.lancashire", () -> {
            assertThatThrownBy(() -> rules.choose(force, Rule.TARGET, NEXT, null))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> rules.list(force)).isInstanceOf(NotFoundException.class);
        });
        assertThatThrownBy(() -> rules.list(force)).isInstanceOf(NotFoundException.class);
        refuses("provider.banes", () -> rules.list(banes));
    }

    private RuleStage stage(TenantId tenant) {
        return rules.list(tenant).stream()
                .filter(one -> one.rule() == Rule.TARGET)
                .findFirst()
                .orElseThrow()
                .stage(NEXT);
    }
}
