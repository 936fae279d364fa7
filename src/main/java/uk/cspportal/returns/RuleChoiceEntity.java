package uk.cspportal.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/** From when a policing body lets a rule stop its partnerships' returns; they read it. */
@Entity
@Table(name = "return_rule_choice")
class RuleChoiceEntity extends TenantOwned {

    @Enumerated(EnumType.STRING)
    @Column(name = "rule_key", nullable = false, updatable = false)
    private Rule rule = Rule.SIGNAL;

    @Column(name = "blocks_from")
    private @Nullable String blocksFrom;

    @Column(name = "chosen_by", nullable = false)
    private String by = "";

    @Column(name = "chosen_at", nullable = false)
    private Instant at = Instant.EPOCH;

    /** For Hibernate. */
    protected RuleChoiceEntity() {}

    RuleChoiceEntity(TenantId forceArea, Rule rule) {
        super(forceArea, Audience.DOWN);
        this.rule = rule;
    }

    void choose(@Nullable Quarter from, String person, Instant moment) {
        blocksFrom = from == null ? null : from.code();
        by = person;
        at = moment;
    }

    Rule rule() {
        return rule;
    }

    @Nullable
    Quarter blocksFrom() {
        return blocksFrom == null ? null : Quarter.parse(blocksFrom);
    }

    RuleTerms over(RuleTerms standard) {
        return new RuleTerms(rule, standard.warnsFrom(), blocksFrom(), standard.local(), by, at);
    }
}
