package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import uk.cspportal.plans.PlanRoutes;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Tenant;

/** Where one types what to look for in plans; the address then says it, so that a search can be passed on. */
final class PlanSearchField extends Div {

    static final String NAME = "q";

    /** Takes the key only where nobody is typing and nothing else wants it. */
    private static final String SLASH = """
            const field = this;
            const typing = 'input, textarea, select, [contenteditable]';
            const listener = event => {
              if (!field.isConnected) {
                document.removeEventListener('keydown', listener);
              } else if (event.key === '/' && !event.defaultPrevented && !event.ctrlKey && !event.altKey && !event.metaKey
                  && !event.composedPath()[0].closest?.(typing) && !document.querySelector('vaadin-dialog[opened]')) {
                event.preventDefault();
                field.focus();
              }
            };
            document.addEventListener('keydown', listener);""";

    private final TextField field = new TextField();

    PlanSearchField(Tenant tenant, String typed) {
        addClassNames("toolbar", "plan-search");
        getElement().setAttribute("role", "search");
        field.setLabel(Messages.text("plans.search.field"));
        field.setPlaceholder(Messages.text("plans.search.placeholder"));
        field.setClearButtonVisible(true);
        field.setWidth("min(100%, 420px)");
        field.setValue(typed);
        field.getElement().setAttribute("aria-keyshortcuts", "/");
        field.addAttachListener(attached -> field.getElement().executeJs(SLASH));
        field.addKeyPressListener(Key.ENTER, event -> go(tenant));
        add(field, new Button(Messages.text("plans.search.go"), click -> go(tenant)));
    }

    private void go(Tenant tenant) {
        UI.getCurrent().navigate(PlanRoutes.search(tenant.slug()), QueryParameters.of(NAME, field.getValue()));
    }
}
