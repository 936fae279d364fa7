package uk.cspportal.returns.workbook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

/** Who may take the return's workbook away, and who may bring it back. */
@PortalTest
@Tag("database")
class WorkbookAccessTests {

    private static final Quarter OPEN = Quarter.parse("2024-25-Q4");

    @Autowired
    private WorkbookService workbooks;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    private TenantId banes;

    @BeforeEach
    void banes() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chair.banes", "police.banes", "analyst.banes", "officer.bristol", "performance.as"})
    void isUploadedByOfficersOfThePartnershipAlone(String person) {
        var file = download();
        people.as(
                person,
                () -> assertThatThrownBy(() -> workbooks.preview(banes, OPEN, "return.xlsx", file))
                        .isInstanceOfAny(AccessDeniedException.class, NotFoundException.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer.bristol", "provider.banes", "performance.lancashire"})
    void isDownloadedByReadersAlone(String person) {
        people.as(
                person,
                () -> assertThatThrownBy(() -> workbooks.download(banes, OPEN))
                        .isInstanceOfAny(AccessDeniedException.class, NotFoundException.class));
    }

    @Test
    void isNothingToTheSignedOut() {
        assertThatThrownBy(() -> workbooks.download(banes, OPEN))
                .isInstanceOfAny(AccessDeniedException.class, NotFoundException.class);
    }

    private byte[] download() {
        var file = new AtomicReference<byte[]>();
        people.as(
                "officer.banes", () -> file.set(workbooks.download(banes, OPEN).content()));
        return file.get();
    }
}
