package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.plans.Guideline;
import uk.cspportal.returns.LineState;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.SaveState;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;

/**
 * Where a line's page stands among the others: its head, the way to its neighbours, its foot.
 *
 * @param milestone how far its milestone is, if it is one with steps
 * @param analysis whether the caller may open the pages of its measures
 */
record LinePage(
        Tenant tenant,
        Quarter quarter,
        ReturnLine line,
        List<Guideline> all,
        boolean analysis,
        @Nullable MilestoneState milestone) {

    PageHeader header(Component tag, Component... actions) {
        var number = String.valueOf(line.guideline().number());
        return new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("returns.view.home"), tenant.slug()),
                                Crumb.link(Messages.text("returns.view.list"), ReturnRoutes.list(tenant.slug())),
                                Crumb.link(quarter.label(), ReturnRoutes.of(tenant.slug(), quarter)),
                                Crumb.here(Messages.text("returns.line.crumb", number))),
                        line.guideline().shortTitle())
                .tag(tag)
                .purpose(purpose(number))
                .actions(actions);
    }

    private String purpose(String number) {
        var what = !isEdited()
                ? "returns.line.purpose.read"
                : line.values().isEmpty()
                        ? "returns.line.purpose.milestone"
                        : line.values().size() == 1 ? "returns.line.purpose" : "returns.line.purpose.several";
        var held = line.heldByCaller() ? Messages.text("returns.line.held.you") : line.heldBy();
        return Messages.text("returns.line.held", Messages.text(what, number), held);
    }

    /** Whether the caller works on the line now; a ready one is read until its holder takes it up again. */
    boolean isEdited() {
        return line.editable() && line.state() != LineState.READY;
    }

    /** The state of the line, kept up while it is worked on. */
    Span tag(LineEditing editing) {
        var place = new Span(Tags.of(line.state()));
        editing.onChange(now -> {
            place.removeAll();
            place.add(Tags.of(now.state()));
        });
        return place;
    }

    Button changeButton(Runnable change) {
        return new Button(Messages.text("returns.line.change"), click -> change.run());
    }

    /** The way on once this line is ready. */
    Optional<TextLink> next() {
        return neighbour(1)
                .map(next -> new TextLink(
                                Messages.text("returns.line.go-on", String.valueOf(next.number())), path(next))
                        .asPrimaryButton())
                .or(() -> Optional.of(
                        new TextLink(Messages.text("returns.line.back"), ReturnRoutes.of(tenant.slug(), quarter))
                                .asPrimaryButton()));
    }

    Div foot(SaveState saved) {
        var foot = foot();
        // The head of the page says the same; nobody needs to hear it twice.
        saved.getElement().setAttribute("aria-hidden", "true");
        foot.add(saved);
        return foot;
    }

    Div foot() {
        var links = new Div();
        links.addClassName("cluster");
        neighbour(-1).ifPresent(before -> links.add(link("returns.line.previous", before)));
        neighbour(1).ifPresent(after -> links.add(link("returns.line.next", after)));
        var foot = new Div(links);
        foot.addClassName("page-foot");
        return foot;
    }

    private TextLink link(String key, Guideline other) {
        return new TextLink(Messages.text(key, String.valueOf(other.number()), other.shortTitle()), path(other))
                .asButton();
    }

    private String path(Guideline other) {
        return ReturnRoutes.line(tenant.slug(), quarter, other.key());
    }

    private Optional<Guideline> neighbour(int step) {
        int here = all.stream()
                .map(Guideline::key)
                .toList()
                .indexOf(line.guideline().key());
        int there = here + step;
        return here < 0 || there < 0 || there >= all.size() ? Optional.empty() : Optional.of(all.get(there));
    }
}
