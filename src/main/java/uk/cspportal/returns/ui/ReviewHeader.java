package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.returns.WholeReturn;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;

/** The head of the page with the whole return: what the reader is here to do, and the way back to the list. */
final class ReviewHeader {

    private ReviewHeader() {}

    static PageHeader of(Tenant tenant, WholeReturn whole, ReviewMode mode, List<Component> acts) {
        var quarter = whole.overview().quarter();
        var all = new ArrayList<Component>();
        all.add(new TextLink(Messages.text("returns.review.list"), ReturnRoutes.of(tenant.slug(), quarter)).asButton());
        all.addAll(acts);
        return new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("returns.view.home"), tenant.slug()),
                                Crumb.link(Messages.text("returns.view.list"), ReturnRoutes.list(tenant.slug())),
                                Crumb.link(quarter.label(), ReturnRoutes.of(tenant.slug(), quarter)),
                                Crumb.here(Messages.text("returns.review.crumb." + mode.key()))),
                        Messages.text("returns.review.title." + mode.key(), quarter.label()))
                .purpose(Messages.text("returns.review.purpose." + mode.key(), Formats.longMonths(quarter)))
                .tag(Tags.of(whole.overview().state()))
                .actions(all.toArray(Component[]::new));
    }
}
