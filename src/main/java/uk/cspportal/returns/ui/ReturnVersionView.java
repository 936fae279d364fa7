package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.commentary.Readership;
import uk.cspportal.commentary.Visibility;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.returns.ReturnVersion;
import uk.cspportal.returns.ReturnVersionService;
import uk.cspportal.returns.VersionDifference;
import uk.cspportal.returns.VersionKind;
import uk.cspportal.returns.VersionPriority;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;

/** One version of a return as it stood when it was signed or sent back, and what the next one says otherwise. */
@Route(ReturnRoutes.VERSION)
@PermitAll
class ReturnVersionView extends TenantPage implements HasDynamicTitle {

    private final transient ReturnVersionService versions;
    private final transient Readership readership;
    private int number;

    ReturnVersionView(Access access, ReturnVersionService versions, Readership readership) {
        super(access, ReviewVersions.READERS);
        this.versions = versions;
        this.readership = readership;
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        var quarter = ReturnPages.quarter(parameters);
        number = parameters
                .get("number")
                .filter(n -> n.matches("[1-9]\\d{0,3}"))
                .map(Integer::parseInt)
                .orElse(0);
        var all = versions.list(tenant.id(), quarter);
        if (number < 1 || number > all.size()) {
            throw new NotFoundException(
                    Messages.text("returns.error.no-version", String.valueOf(number), quarter.label()));
        }
        var version = all.get(number - 1);
        var next = number < all.size() ? all.get(number) : null;
        var main = new Div();
        main.addClassName("stack");
        add(header(tenant, quarter, version, next), main);
        if (version.why() != null) {
            var notice = new Notice(Notice.Kind.INFO, Messages.text("returns.version.asked." + version.kind()));
            version.why().lines().forEach(why -> notice.add(new Paragraph(why)));
            main.add(notice);
        }
        if (next != null) {
            main.add(changes(version, next));
        }
        boolean reach = readership.of(tenant.id()).contains(Visibility.INTERNAL);
        version.content().lines().forEach(line -> main.add(new VersionLineCard(line, quarter, reach)));
        version.content().priorities().forEach(one -> priority(one, reach).ifPresent(main::add));
        if (version.content().judgement() != null) {
            main.add(new Card(
                    Messages.text("returns.judgement.title.quarter"),
                    new JudgementPanel(null, quarter, version.content().judgement(), null, null)));
        }
    }

    private static Optional<Card> priority(VersionPriority one, boolean reach) {
        return Optional.ofNullable(one.police())
                .map(said -> new Card(
                        Messages.text("returns.review.priority", String.valueOf(one.number()), one.title()),
                        VersionLineCard.police(said, reach)));
    }

    private static Card changes(ReturnVersion version, ReturnVersion next) {
        var differences = VersionDifference.between(version.content(), next.content());
        var heading = Messages.text("returns.version.next", String.valueOf(next.number()));
        return differences.isEmpty()
                ? new Card(heading, new Paragraph(Messages.text("returns.version.same")))
                : new Card(heading, VersionDifferences.of(differences)).flush();
    }

    private static PageHeader header(
            Tenant tenant, Quarter quarter, ReturnVersion version, @Nullable ReturnVersion next) {
        var header = new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("returns.view.home"), tenant.slug()),
                                Crumb.link(Messages.text("returns.view.list"), ReturnRoutes.list(tenant.slug())),
                                Crumb.link(quarter.label(), ReturnRoutes.of(tenant.slug(), quarter)),
                                Crumb.link(
                                        Messages.text("returns.review.crumb.read"),
                                        ReturnRoutes.review(tenant.slug(), quarter)),
                                Crumb.here(ReviewVersions.name(version))),
                        Messages.text("returns.version.title", quarter.label(), String.valueOf(version.number())))
                .purpose(Messages.text(
                        "returns.version.kept." + version.kind(), version.by(), Formats.dateTime(version.at())))
                .tag(new StatusTag(
                        version.kind() == VersionKind.SIGNED ? StatusTag.Kind.DONE : StatusTag.Kind.QUERIED,
                        Messages.text("returns.version.kind", version.kind())));
        var acts = new java.util.ArrayList<Component>();
        acts.add(new TextLink(Messages.text("returns.version.today"), ReturnRoutes.review(tenant.slug(), quarter))
                .asButton());
        if (next != null) {
            acts.add(new TextLink(
                            Messages.text("returns.version.go-next"),
                            ReturnRoutes.version(tenant.slug(), quarter, next.number()))
                    .asButton());
        }
        return header.actions(acts.toArray(Component[]::new));
    }

    @Override
    public String getPageTitle() {
        return Messages.text(
                "returns.version.page-title",
                String.valueOf(number),
                ReturnPages.quarter(parameters()).label(),
                tenant().shortName());
    }
}
