package uk.cspportal.returns;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Which return stands open somewhere. */
record WatchedReturn(long tenant, long id) {

    static Set<Long> tenants(Collection<WatchedReturn> returns) {
        return returns.stream().map(WatchedReturn::tenant).collect(Collectors.toSet());
    }

    static Set<Long> ids(Collection<WatchedReturn> returns) {
        return returns.stream().map(WatchedReturn::id).collect(Collectors.toSet());
    }
}
