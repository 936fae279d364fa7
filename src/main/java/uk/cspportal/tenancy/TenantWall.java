package uk.cspportal.tenancy;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The tenant filter for those few queries that are plain SQL: the same condition, with the same values. */
@Component
public class TenantWall {

    /** Admits the rows of one tenant-owned table that the caller may read, with {@link #parameters}. */
    public static final String CONDITION = """
            (tenant_id in (:own) or (audience = 'UP' and tenant_id in (:below)) \
            or (audience = 'DOWN' and tenant_id in (:above)))""";

    private final Scope scope;

    TenantWall(Scope scope) {
        this.scope = scope;
    }

    public Map<String, Collection<Long>> parameters() {
        return Map.of(
                "own", TenantFilter.orNone(scope.own()),
                "below", TenantFilter.orNone(scope.below()),
                "above", TenantFilter.orNone(scope.above()));
    }
}
