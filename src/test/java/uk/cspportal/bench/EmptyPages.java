package uk.cspportal.bench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.PermitAll;
import org.springframework.context.annotation.Bean;

/** What a page costs that holds nothing and does nothing: the floor beside the pages of a return. */
final class EmptyPages {

    static final String LIST = "empty";
    static final String LINE = "empty/line";

    @Bean
    VaadinServiceInitListener emptyRoutes() {
        return starting -> {
            var routes = RouteConfiguration.forRegistry(
                    ApplicationRouteRegistry.getInstance(starting.getSource().getContext()));
            routes.setRoute(LIST, EmptyList.class);
            routes.setRoute(LINE, EmptyLine.class);
        };
    }

    @PermitAll
    static class EmptyList extends Div {}

    /** A field and a button, heard as those of a line are, and nothing done about it. */
    @PermitAll
    static class EmptyLine extends Div {

        EmptyLine() {
            var field = new TextArea();
            field.setValueChangeMode(ValueChangeMode.TIMEOUT);
            field.setValueChangeTimeout(1000);
            field.addValueChangeListener(typed -> {});
            field.addBlurListener(left -> {});
            add(field, new Button("", click -> {}));
        }
    }
}
