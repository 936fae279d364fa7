package uk.cspportal.identity;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.AuditedEvent;
import uk.cspportal.tenancy.TenantId;

/**
 * Work without a signed-in person (imports, jobs) sees nothing unless it enters this scope for
 * named tenants, before its transaction starts. Each entry is on the audit trail.
 */
@Component
public class SystemScope {

    private static final Logger LOG = LoggerFactory.getLogger(SystemScope.class);
    private static final ThreadLocal<Set<Long>> TENANTS = ThreadLocal.withInitial(Set::of);

    private final ApplicationEventPublisher events;

    SystemScope(ApplicationEventPublisher events) {
        this.events = events;
    }

    public <T> T call(String why, Stream<TenantId> tenants, Supplier<T> work) {
        var entered = tenants.map(TenantId::value).collect(Collectors.toUnmodifiableSet());
        var before = TENANTS.get();
        TENANTS.set(entered);
        try {
            LOG.debug("System scope for {}: {}", entered, why);
            entered.forEach(tenant -> events.publishEvent(new Entered(tenant, why)));
            return work.get();
        } finally {
            TENANTS.set(before);
        }
    }

    static Set<Long> current() {
        return TENANTS.get();
    }

    private record Entered(long tenantId, String why) implements AuditedEvent {
        @Override
        public String action() {
            return "system-scope.entered";
        }

        @Override
        public String thing() {
            return "tenant " + tenantId;
        }
    }
}
