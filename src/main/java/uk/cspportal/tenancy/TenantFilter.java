package uk.cspportal.tenancy;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** The values of the tenant filter's parameters, asked anew of the {@link Scope} for each query. */
final class TenantFilter {

    /** In SQL an empty list is not allowed; no tenant has this id. */
    private static final List<Long> NONE = List.of(-1L);

    private TenantFilter() {}

    static Collection<Long> orNone(Collection<Long> tenants) {
        return tenants.isEmpty() ? NONE : List.copyOf(tenants);
    }

    static final class Own implements Supplier<Collection<Long>> {
        private final Scope scope;

        Own(Scope scope) {
            this.scope = scope;
        }

        @Override
        public Collection<Long> get() {
            return orNone(scope.own());
        }
    }

    static final class Below implements Supplier<Collection<Long>> {
        private final Scope scope;

        Below(Scope scope) {
            this.scope = scope;
        }

        @Override
        public Collection<Long> get() {
            return orNone(scope.below());
        }
    }

    static final class Above implements Supplier<Collection<Long>> {
        private final Scope scope;

        Above(Scope scope) {
            this.scope = scope;
        }

        @Override
        public Collection<Long> get() {
            return orNone(scope.above());
        }
    }
}
