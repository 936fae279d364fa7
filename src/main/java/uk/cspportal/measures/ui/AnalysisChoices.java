package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.cspportal.identity.Access;
import uk.cspportal.measures.MeasureRoutes;
import uk.cspportal.measures.MeasureService;
import uk.cspportal.measures.Series;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.Tenants;

/** Offers what else of the measures may be analysed; a choice is a new address. */
@SpringComponent
class AnalysisChoices {

    private final Access access;
    private final Tenants tenants;
    private final MeasureService measures;
    private final Clock clock;

    AnalysisChoices(Access access, Tenants tenants, MeasureService measures, Clock clock) {
        this.access = access;
        this.tenants = tenants;
        this.measures = measures;
        this.clock = clock;
    }

    Component filters(Tenant tenant, Series series, AnalysisChoice choice) {
        var key = series.measure().key();
        return new AnalysisFilters()
                .measures(measures.list(tenant.id()), key, other -> go(tenant, other, choice.from(null)))
                .partnerships(besides(tenant, key), tenant, other -> go(other, key, choice))
                .shown(choice, series, LocalDate.now(clock), chosen -> go(tenant, key, chosen));
    }

    /** The partnerships of the force area whose same measure the reader may open, for those who work for all of them. */
    private List<Tenant> besides(Tenant tenant, String key) {
        var above = tenant.parent();
        if (above == null) {
            return List.of();
        }
        var readable = tenants.childrenOf(above).stream()
                .filter(t -> access.holds(t.id(), MeasuresMenu.READERS))
                .toList();
        var having =
                measures.having(tenant.id(), readable.stream().map(Tenant::id).toList(), key);
        return readable.stream().filter(t -> having.contains(t.id())).toList();
    }

    private static void go(Tenant tenant, String key, AnalysisChoice choice) {
        UI.getCurrent().navigate(MeasureRoutes.measure(tenant.slug(), key), choice.address());
    }
}
