package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.cspportal.identity.Role;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.returns.ReturnState;
import uk.cspportal.returns.WholeReturn;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;

/**
 * The head of a return's task list: what it is about, and the ways on from here.
 *
 * @param next the guideline the reader can go on with
 * @param roles what the reader is here
 * @param submit asks whether to submit
 */
record ReturnHeader(Tenant tenant, WholeReturn whole, Optional<ReturnLine> next, Set<Role> roles, Runnable submit) {

    PageHeader header() {
        var label = whole.overview().quarter().label();
        return new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("returns.view.home"), tenant.slug()),
                                Crumb.link(Messages.text("returns.view.list"), ReturnRoutes.list(tenant.slug())),
                                Crumb.here(label)),
                        Messages.text("returns.view.title", label))
                .purpose(purpose())
                .actions(actions().toArray(Component[]::new));
    }

    private String purpose() {
        int seen = whole.lines().isEmpty()
                ? whole.overview().total()
                : whole.lines().size();
        var months = Formats.longMonths(whole.overview().quarter());
        return seen == 1
                ? Messages.text("returns.view.purpose.one", months)
                : Messages.text("returns.view.purpose", FigureWords.atStart(seen), months);
    }

    private List<Component> actions() {
        var quarter = whole.overview().quarter();
        var state = whole.overview().state();
        var review = ReturnRoutes.review(tenant.slug(), quarter);
        boolean reads =
                !whole.lines().isEmpty() && Arrays.stream(ReturnPages.ANALYSTS).anyMatch(roles::contains);
        var acts = new ArrayList<Component>();
        if (reads) {
            acts.add(new TextLink(
                            Messages.text("returns.workbook.view.open"), ReturnRoutes.workbook(tenant.slug(), quarter))
                    .asButton());
        }
        if (state == ReturnState.FOR_SIGN_OFF && roles.contains(Role.APPROVER)) {
            acts.add(new TextLink(Messages.text("returns.view.go-sign-off"), review).asPrimaryButton());
        } else if (state == ReturnState.WITH_POLICE && roles.contains(Role.POLICE_LEAD)) {
            acts.add(new TextLink(Messages.text("returns.view.go-comment"), review).asPrimaryButton());
        } else if (reads) {
            acts.add(new TextLink(Messages.text("returns.view.preview"), review).asButton());
        }
        if (state == ReturnState.OPEN && roles.contains(Role.OFFICER)) {
            acts.add(submitButton());
        }
        next.ifPresent(line -> acts.add(goOn(line)));
        return acts;
    }

    private Button submitButton() {
        var button = new Button(Messages.text("returns.view.submit"), click -> submit.run());
        button.setId("submit-return");
        if (next.isEmpty()) {
            button.addThemeName("primary");
        }
        return button;
    }

    private TextLink goOn(ReturnLine line) {
        return new TextLink(
                        Messages.text(
                                "returns.view.continue",
                                String.valueOf(line.guideline().number())),
                        ReturnRoutes.line(
                                tenant.slug(),
                                whole.overview().quarter(),
                                line.guideline().key()))
                .asPrimaryButton();
    }
}
