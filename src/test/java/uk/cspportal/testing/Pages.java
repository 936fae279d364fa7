package uk.cspportal.testing;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.List;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** The portal's pages, error pages and layout; Karibu-Testing's own search finds public classes only. */
public final class Pages {

    // Each test has a browser of its own; the search takes longer than many of them.
    private static final List<? extends Class<?>> LAYOUTS = find(new AnnotationTypeFilter(Layout.class));

    private Pages() {}

    /** Every class with a route. */
    @SuppressWarnings("unchecked")
    public static List<Class<? extends Component>> all() {
        return find(new AnnotationTypeFilter(Route.class)).stream()
                .<Class<? extends Component>>map(c -> (Class<? extends Component>) c)
                .toList();
    }

    @SuppressWarnings("unchecked")
    static Routes routes() {
        var routes = new Routes();
        routes.getRoutes().addAll(all());
        routes.getErrorRoutes().clear();
        find(new AssignableTypeFilter(HasErrorParameter.class))
                .forEach(c -> routes.getErrorRoutes().add((Class<? extends HasErrorParameter<?>>) c));
        return routes;
    }

    @SuppressWarnings("unchecked")
    static void layOut(VaadinContext context) {
        var registry = ApplicationRouteRegistry.getInstance(context);
        LAYOUTS.forEach(c -> registry.setLayout((Class<? extends RouterLayout>) c));
    }

    private static List<? extends Class<?>> find(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("uk.cspportal").stream()
                .map(bean -> ClassUtils.resolveClassName(bean.getBeanClassName(), null))
                .toList();
    }
}
