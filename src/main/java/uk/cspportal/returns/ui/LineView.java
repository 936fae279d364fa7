package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.cspportal.commentary.CommentaryService;
import uk.cspportal.commentary.Readership;
import uk.cspportal.commentary.ThreadService;
import uk.cspportal.commentary.Visibility;
import uk.cspportal.commentary.ui.CommentaryPanel;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.measures.FigureService;
import uk.cspportal.measures.Series;
import uk.cspportal.plans.ActivityService;
import uk.cspportal.returns.HandOver;
import uk.cspportal.returns.LineDrafts;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.returns.ReturnService;
import uk.cspportal.returns.ReturnWatch;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.tenancy.Tenant;

/**
 * One guideline of a quarter's return: its figures beside their source and course, the four texts
 * beside last quarter's, and everything that was said and changed. Those who may not change it read it.
 */
@Route(ReturnRoutes.LINE)
@PermitAll
class LineView extends TenantPage implements HasDynamicTitle {

    private final transient ReturnService returns;
    private final transient ReturnWatch watch;
    private final transient LineDrafts drafts;
    private final transient HandOver handOver;
    private final transient FigureService figures;
    private final transient CommentaryService commentary;
    private final transient Readership readership;
    private final transient ThreadService threads;
    private final transient ActivityService activities;
    private final transient Clock clock;
    private @Nullable String title;

    LineView(
            Access access,
            ReturnService returns,
            ReturnWatch watch,
            LineDrafts drafts,
            HandOver handOver,
            FigureService figures,
            CommentaryService commentary,
            Readership readership,
            ThreadService threads,
            ActivityService activities,
            Clock clock) {
        super(access, ReturnPages.READERS);
        this.returns = returns;
        this.watch = watch;
        this.drafts = drafts;
        this.handOver = handOver;
        this.figures = figures;
        this.commentary = commentary;
        this.readership = readership;
        this.threads = threads;
        this.activities = activities;
        this.clock = clock;
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        var quarter = ReturnPages.quarter(parameters);
        var line = returns.line(tenant.id(), quarter, parameters.get("line").orElse(""));
        title = line.guideline().shortTitle();
        var page = new LinePage(
                tenant,
                quarter,
                line,
                returns.guidelines(tenant.id(), quarter),
                holds(ReturnPages.ANALYSTS),
                MilestoneState.of(activities, tenant.id(), quarter, line, clock));
        var history = new HistoryPanel();
        history.show(returns.history(tenant.id(), quarter, line.guideline().key()));
        var main = new Div();
        main.addClassNames("stack", "line-main");
        if (page.isEdited()) {
            edit(page, main, history);
        } else {
            read(page, main, history);
        }
        var layout = new Div(main, history);
        layout.addClassName("with-history");
        add(layout);
    }

    private void edit(LinePage page, Div main, HistoryPanel history) {
        var editing = new LineEditing(returns, drafts, clock, page.tenant().id(), page.quarter(), page.line());
        var form = new LineForm(page, editing, series(page));
        editing.onChange(now -> history.show(returns.history(
                page.tenant().id(), page.quarter(), now.guideline().key())));
        var header =
                page.header(page.tag(editing), editing.saveState(), history.toggle(), form.markReady(this::refresh));
        handOver(page, editing::line).ifPresent(header::purposeAct);
        add(header, following(page).whileEditing(editing, main));
        query(page.line(), main);
        main.add(form);
        questions(page).ifPresent(main::add);
        main.add(page.foot(editing.saveState()));
    }

    private void read(LinePage page, Div main, HistoryPanel history) {
        var line = page.line();
        var acts = new ArrayList<Component>(List.of(history.toggle()));
        if (line.editable()) {
            acts.add(page.changeButton(() -> {
                new LineEditing(returns, drafts, clock, page.tenant().id(), page.quarter(), line).reopen();
                refresh();
            }));
            page.next().ifPresent(acts::add);
        }
        var header = page.header(Tags.of(line.state()), acts.toArray(Component[]::new));
        handOver(page, page::line).ifPresent(header::purposeAct);
        add(header, following(page).whileReading(this::close));
        query(line, main);
        main.add(new LineSheet(page, series(page)));
        if (line.locked() && page.analysis()) {
            var said = commentary
                    .of(page.tenant().id(), page.quarter())
                    .of(line.guideline().key());
            main.add(new Card(CommentaryPanel.reading(
                    said,
                    LocalDate.now(clock),
                    readership.of(page.tenant().id()).contains(Visibility.INTERNAL))));
        }
        questions(page).ifPresent(main::add);
        main.add(page.foot());
    }

    /** What was asked about the guideline, for those who read whole returns. */
    private Optional<Card> questions(LinePage page) {
        return holds(ReviewVersions.READERS)
                ? Optional.of(
                        new Card(Questions.of(page.tenant(), page.quarter(), LocalDate.now(clock), threads, returns)
                                .on(page.line().guideline().key())))
                : Optional.empty();
    }

    /** For officers, while the guideline can be changed: who is to fill it in. */
    private Optional<NativeButton> handOver(LinePage page, Supplier<ReturnLine> now) {
        if (!page.line().editable()) {
            return Optional.empty();
        }
        if (!holds(Role.OFFICER)) {
            return Optional.of(giveBack(page, now));
        }
        var button = new NativeButton(
                Messages.text("returns.hand"),
                click -> new HandOverDialog(handOver, page.tenant().id(), page.quarter(), now.get(), this::refresh)
                        .open());
        button.addClassName("link-button");
        return Optional.of(button);
    }

    /** For those to whom it was handed: they see it no more once it is back. */
    private NativeButton giveBack(LinePage page, Supplier<ReturnLine> now) {
        var list = ReturnRoutes.list(page.tenant().slug());
        var button = new NativeButton(
                Messages.text("returns.give-back"),
                click -> new GiveBackDialog(
                                handOver,
                                page.tenant().id(),
                                page.quarter(),
                                now.get(),
                                () -> getUI().ifPresent(ui -> ui.navigate(list)))
                        .open());
        button.addClassName("link-button");
        return button;
    }

    private static void query(ReturnLine line, Div main) {
        var held = line.holding();
        if (held.givenBackBy() != null && line.editable()) {
            var word = held.word() == null ? "" : held.word();
            main.add(new Notice(Notice.Kind.INFO, Messages.text("returns.give-back.done", held.givenBackBy()), word));
        }
        var query = line.query();
        if (query != null) {
            main.add(new Notice(
                    Notice.Kind.WARNING,
                    Messages.text("returns.line.queried", query.askedBy()),
                    Messages.text(
                            "returns.line.queried.text",
                            query.message(),
                            Formats.date(query.askedAt().atZone(Formats.LONDON).toLocalDate()))));
        }
    }

    private Map<String, Series> series(LinePage page) {
        var keys = page.line().values().stream()
                .map(value -> value.measure().key())
                .toList();
        return keys.isEmpty() ? Map.of() : figures.seriesOf(page.tenant().id(), keys);
    }

    private LineFollowing following(LinePage page) {
        return new LineFollowing(watch, returns, page, this::refresh);
    }

    /** What was in sight is the caller's no longer. */
    private void close(Component instead) {
        removeAll();
        add(instead);
    }

    private void refresh() {
        removeAll();
        show(tenant(), parameters());
    }

    @Override
    public String getPageTitle() {
        var name = title;
        return Messages.text(
                "returns.line.page-title",
                name == null ? "" : name,
                ReturnPages.quarter(parameters()).label());
    }
}
