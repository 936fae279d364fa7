package uk.cspportal.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
class GrantServiceTests {

    private static final String BANES_AWARD = "police-and-crime-grant-2022-25-banes";
    private static final String BRISTOL_AWARD = "police-and-crime-grant-2022-25-bristol";
    private static final Quarter Q4 = Quarter.parse("2024-25-Q4");

    @Autowired
    private GrantService grants;

    @Autowired
    private GrantReturnService returns;

    @Autowired
    private FundedServiceRepository services;

    @Autowired
    private GrantReturnRepository returnRows;

    @Autowired
    private GrantReviewRepository reviewRows;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Test
    void showsThePolicingBodyAllItsAwards() {
        people.as(
                "commissioning.as",
                () -> assertThat(grants.list(tenant("E23000036")))
                        .extracting(a -> a.award().recipientCode())
                        .containsExactly("E22000001", "E22000002"));
    }

    @Test
    void showsAPartnershipOnlyWhatItReceives() {
        people.as(
                "officer.banes",
                () -> assertThat(grants.list(tenant("E22000001")))
                        .extracting(a -> a.award().key())
                        .containsExactly(BANES_AWARD));
    }

    @Test
    void hidesAnAwardFromAnotherPartnership() {
        people.as("officer.bristol", () -> {
            assertThat(grants.list(tenant("E22000002")))
                    .extracting(a -> a.award().recipientCode())
                    .containsExactly("E22000002");
            assertThatThrownBy(() -> grants.get(tenant("E22000002"), BANES_AWARD))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> grants.list(tenant("E22000001"))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> grants.list(tenant("E23000036"))).isInstanceOf(AccessDeniedException.class);
        });
    }

    /** The second wall: the rows stay hidden from a query that names the wrong tenant on purpose. */
    @Test
    void hidesTheRowsOfAnotherPartnershipFromEveryQuery() {
        long banes = tenant("E22000001").value();
        long returnId = jdbc.sql("select min(id) from grant_return where tenant_id = ?")
                .param(banes)
                .query(Long.class)
                .single();
        long award = jdbc.sql("select id from award where award_key = ?")
                .param(BANES_AWARD)
                .query(Long.class)
                .single();
        people.as("officer.bristol", () -> {
            assertThat(services.of(List.of(banes), List.of(award))).isEmpty();
            assertThat(returnRows.find(banes, award, Q4.code())).isEmpty();
            assertThat(returnRows.findById(returnId)).isEmpty();
        });
        people.as("officer.banes", () -> {
            assertThat(returnRows.findById(returnId)).isPresent();
            assertThat(reviewRows.rounds(tenant("E23000036").value(), banes, returnId))
                    .isEmpty();
        });
    }

    @Test
    void refusesThePanelAndThePolice() {
        people.as(
                "panel.as",
                () -> assertThatThrownBy(() -> grants.list(tenant("E23000036")))
                        .isInstanceOf(AccessDeniedException.class));
        people.as(
                "police.banes",
                () -> assertThatThrownBy(() -> grants.list(tenant("E22000001")))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void addsUpSpendAgainstProfile() {
        people.as("performance.as", () -> {
            var account = grants.get(tenant("E23000036"), BANES_AWARD);
            assertThat(account.spentTo(Q4.lastMonth())).isEqualByComparingTo("112500");
            assertThat(account.profileTo(Q4.lastMonth())).isEqualByComparingTo("120000");
            assertThat(account.spentIn(Q4)).isEqualByComparingTo("31500");
            assertThat(account.spentIn(FinancialYear.parse("2022-23"))).isEqualByComparingTo("116500");
            assertThat(account.yearEnd(Q4.previous()).range().high()).isEqualByComparingTo("108984");
            assertThat(account.yearEnd(Q4).isOver()).isTrue();
        });
    }

    @Test
    void keepsADraftReturnFromThePolicingBodyUntilItIsSent() {
        people.as("officer.bristol", () -> {
            returns.save(
                    tenant("E22000002"),
                    BRISTOL_AWARD,
                    new NewGrantReturn(
                            Q4,
                            List.of(new GrantReturn.Entry("youth-diversion", "Not finished", 30, null)),
                            List.of()));
            assertThatThrownBy(() -> returns.submit(tenant("E22000002"), BRISTOL_AWARD, Q4))
                    .hasMessageContaining("not complete");
            entities.flush();
            entities.clear();
        });
        people.as("commissioning.as", () -> {
            var draft = grants.get(tenant("E23000036"), BRISTOL_AWARD).of(Q4).orElseThrow();
            assertThat(draft.state()).isEqualTo(GrantReturnState.DRAFT);
            assertThat(draft.entries()).isEmpty();
        });
    }

    @Test
    void letsOnlyTheRecipientTellItsSpend() {
        var spent = Map.of(Q4.firstMonth(), BigDecimal.TEN);
        people.as(
                "officer.bristol",
                () -> assertThatThrownBy(() -> returns.recordSpend(tenant("E22000002"), BANES_AWARD, "idva", spent))
                        .isInstanceOf(NotFoundException.class));
        people.as(
                "commissioning.as",
                () -> assertThatThrownBy(() -> returns.recordSpend(tenant("E22000001"), BANES_AWARD, "idva", spent))
                        .isInstanceOf(AccessDeniedException.class));
    }

    private TenantId tenant(String code) {
        return tenants.byCode(code).orElseThrow().id();
    }
}
