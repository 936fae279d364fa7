package uk.cspportal.identity.ui.people;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;

/** The roles that can be given here, each with what it lets a person do. */
final class RoleChoice extends RadioButtonGroup<Role> {

    static final String PLACE = "role";

    RoleChoice(String label, List<Role> roles) {
        setLabel(label);
        addClassName("role-choice");
        setItems(roles);
        setRenderer(new ComponentRenderer<>(RoleChoice::words));
    }

    /** The chosen role, or the problem that none is. */
    Role chosen() {
        var role = getValue();
        if (role == null) {
            throw new InvalidInputException(PLACE, Messages.text("people.role.missing"));
        }
        return role;
    }

    static String name(Role role) {
        return Messages.text("identity.role", role);
    }

    private static Span words(Role role) {
        var name = new Span(name(role));
        name.addClassName("strong");
        var may = new Span(Messages.text("identity.role.may", role));
        may.addClassName("below");
        return new Span(name, may);
    }
}
