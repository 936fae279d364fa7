package uk.cspportal.returns;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** The kept versions of a return, for everybody who reads a whole return; those with single lines do not. */
@Service
@Transactional(readOnly = true)
public class ReturnVersionService {

    static final String READ_WHOLE =
            "@access.permits(#tenant, 'OFFICER', 'APPROVER', 'POLICE_LEAD', 'VIEWER', 'PERFORMANCE', 'COMMISSIONER')";

    private final ReturnStore store;
    private final ReturnVersions versions;

    ReturnVersionService(ReturnStore store, ReturnVersions versions) {
        this.store = store;
        this.versions = versions;
    }

    /** The oldest first. */
    @PreAuthorize(READ_WHOLE)
    public List<ReturnVersion> list(TenantId tenant, Quarter quarter) {
        return versions.of(store.get(tenant, quarter));
    }

    /** @throws NotFoundException when the return has no version of this number */
    @PreAuthorize(READ_WHOLE)
    public ReturnVersion get(TenantId tenant, Quarter quarter, int number) {
        return list(tenant, quarter).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(
                        Messages.text("returns.error.no-version", String.valueOf(number), quarter.label())));
    }

    /** What is to be signed after lines came back; empty before anything was signed or sent back. */
    @PreAuthorize(READ_WHOLE)
    public Optional<SinceLast> sinceLast(TenantId tenant, Quarter quarter) {
        var whole = store.get(tenant, quarter);
        return versions.last(whole)
                .map(last -> new SinceLast(
                        last,
                        VersionDifference.between(last.content(), versions.standing(whole)),
                        store.lines(whole).stream()
                                .filter(line -> !line.settled())
                                .map(LineEntity::key)
                                .collect(Collectors.toUnmodifiableSet())));
    }
}
