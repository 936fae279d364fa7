package uk.cspportal.tenancy;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PreDeleteEvent;
import org.hibernate.event.spi.PreDeleteEventListener;
import org.hibernate.event.spi.PreInsertEvent;
import org.hibernate.event.spi.PreInsertEventListener;
import org.hibernate.event.spi.PreUpdateEvent;
import org.hibernate.event.spi.PreUpdateEventListener;
import org.springframework.stereotype.Component;

/**
 * Refuses to write a row of a tenant the caller may not write, whatever the service thought: the
 * filter stops reads only.
 */
@Component
class WriteGuard implements PreInsertEventListener, PreUpdateEventListener, PreDeleteEventListener {

    private final transient Scope scope;

    WriteGuard(Scope scope, EntityManagerFactory entityManagers) {
        this.scope = scope;
        var listeners = entityManagers
                .unwrap(SessionFactoryImplementor.class)
                .getServiceRegistry()
                .requireService(EventListenerRegistry.class);
        listeners.appendListeners(EventType.PRE_INSERT, this);
        listeners.appendListeners(EventType.PRE_UPDATE, this);
        listeners.appendListeners(EventType.PRE_DELETE, this);
    }

    @Override
    public boolean onPreInsert(PreInsertEvent event) {
        return check(event.getEntity());
    }

    @Override
    public boolean onPreUpdate(PreUpdateEvent event) {
        return check(event.getEntity());
    }

    @Override
    public boolean onPreDelete(PreDeleteEvent event) {
        return check(event.getEntity());
    }

    private boolean check(Object entity) {
        if (entity instanceof TenantOwned row
                && !scope.writable().contains(row.tenant().value())) {
            throw new ForeignTenantException(row.getClass().getSimpleName(), row.tenant());
        }
        return false;
    }
}
