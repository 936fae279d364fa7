package com.github.mvysny.kaributesting.v10;

import com.vaadin.flow.server.ServiceDestroyEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinService;

/**
 * Stands in front of Karibu-Testing's own class: Flow 25.3 moved the service's listeners to an event bus, where Karibu
 * 2.7.0 does not look for them. Delete when 2.7.1 or later can be had.
 */
public final class MockVaadinKt {

    private MockVaadinKt() {}

    public static void access$fireSessionInitListeners(VaadinService service, SessionInitEvent event) {
        service.getEventBus().fireEvent(event);
    }

    public static void access$fireServiceDestroyListeners(VaadinService service, ServiceDestroyEvent event) {
        service.getEventBus().fireEvent(event);
    }
}
