/**
 * Who owns data: the tree of tenants with their names through time, mergers, policing bodies and
 * responsible authorities; the base class that makes an entity tenant-owned, and the filter and the
 * write guard that keep tenants apart. Does not know who is signed in; it asks the {@link
 * uk.cspportal.tenancy.Scope} that identity implements, and its {@code access} by name.
 */
@NullMarked
@FilterDef(
        name = TenantOwned.FILTER,
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "own", type = Long.class, resolver = TenantFilter.Own.class),
            @ParamDef(name = "below", type = Long.class, resolver = TenantFilter.Below.class),
            @ParamDef(name = "above", type = Long.class, resolver = TenantFilter.Above.class)
        },
        defaultCondition = TenantWall.CONDITION)
@ApplicationModule(displayName = "Tenancy", allowedDependencies = "shared")
package uk.cspportal.tenancy;

import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
