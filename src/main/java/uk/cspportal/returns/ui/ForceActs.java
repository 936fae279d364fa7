package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import uk.cspportal.returns.Nudge;
import uk.cspportal.returns.NudgeService;
import uk.cspportal.returns.ReturnOverview;
import uk.cspportal.returns.ReturnState;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;

/** What performance staff can do about a partnership's return from their list: nudge, and change its dates. */
final class ForceActs {

    private final Tenant force;
    private final NudgeService nudges;

    ForceActs(Tenant force, NudgeService nudges) {
        this.force = force;
        this.nudges = nudges;
    }

    Map<TenantId, Nudge> last(Quarter quarter) {
        return nudges.last(force.id(), quarter);
    }

    /** @param again shows the list anew */
    Component of(Tenant partnership, ReturnOverview one, Map<TenantId, Nudge> last, Runnable again) {
        var acts = new Div();
        acts.addClassName("row-acts");
        if (one.state() != ReturnState.SIGNED && one.state() != ReturnState.PUBLISHED) {
            var nudge = new NativeButton(
                    Messages.text("returns.nudge"), click -> new NudgeDialog(nudges, partnership, one, again).open());
            nudge.addClassName("link-button");
            nudge.getElement().setAttribute("aria-label", Messages.text("returns.nudge.of", partnership.shortName()));
            nudge.setId("nudge-" + partnership.code());
            acts.add(nudge);
        }
        if (one.state() != ReturnState.PUBLISHED) {
            var dates = new TextLink(
                    Messages.text("returns.nudge.dates"),
                    force.slug() + "/calendar?change=" + partnership.code() + "-"
                            + one.quarter().slug());
            dates.setAriaLabel(Messages.text("returns.nudge.dates.of", partnership.shortName()));
            acts.add(dates);
        }
        var told = last.get(one.tenant());
        if (told != null) {
            var words = new Span(Messages.text("returns.nudge.last", told.by(), Formats.dateTime(told.at())));
            words.addClassName("below");
            acts.add(words);
        }
        return acts;
    }
}
