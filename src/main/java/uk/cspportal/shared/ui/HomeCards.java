package uk.cspportal.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

/** What a feature puts on the home page of a tenant: what is due, what waits, for this caller. */
public interface HomeCards {

    int order();

    /** Cards for the tenant with this slug; empty when nothing concerns the caller. */
    List<Component> cardsFor(String tenantSlug);
}
