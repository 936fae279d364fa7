package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.measures.MeasureDefinition;
import uk.cspportal.measures.MeasureRoutes;
import uk.cspportal.measures.MeasureSheet;
import uk.cspportal.measures.SheetChange;
import uk.cspportal.measures.SheetDrafts;
import uk.cspportal.measures.SheetService;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.ErrorSummary;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.SaveState;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;

/** Writes a new measure, or a measure's reference sheet over the version that was opened; keeps all that is typed. */
@Route(":tenant/measures/:key/sheet/edit")
@PermitAll
class MeasureEditView extends TenantPage implements HasDynamicTitle {

    private final transient SheetService sheets;
    private final transient SheetDrafts drafts;
    private final Div notices = new Div();
    private ErrorSummary summary = new ErrorSummary();
    private SaveState state = new SaveState();
    private SheetForm form = new SheetForm(true);
    private Map<String, String> base = Map.of();
    private @Nullable MeasureDefinition standing;
    private String key = SheetDrafts.NEW;
    private int seen;
    private String heading = "";

    MeasureEditView(Access access, SheetService sheets, SheetDrafts drafts) {
        super(access, MeasuresMenu.KEEPERS);
        this.sheets = sheets;
        this.drafts = drafts;
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        key = parameters.get("key").orElse(SheetDrafts.NEW);
        var sheet = key.isEmpty() ? null : sheets.sheet(tenant.id(), key);
        form = new SheetForm(sheet == null);
        summary = new ErrorSummary();
        state = new SaveState();
        notices.removeAll();
        start(sheet, sheet == null ? 0 : sheet.number());
        restore(tenant, sheet);
        form.onTyped(this::keepDraft);
        form.watch(state);
        heading = sheet == null
                ? Messages.text("sheet.new")
                : Messages.text("sheet.edit.heading", sheet.measure().sheet().title());
        var save = new Button(Messages.text(sheet == null ? "sheet.new.save" : "sheet.edit.preview"), click -> check());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new TextLink(Messages.text("sheet.edit.back"), here(tenant)).asButton();
        var foot = new Div(back, save, state);
        foot.addClassNames("cluster", "form-foot");
        add(
                new PageHeader(crumbs(tenant, sheet), heading)
                        .purpose(Messages.text(sheet == null ? "sheet.new.purpose" : "sheet.edit.purpose"))
                        .actions(sheet == null ? new Component[] {fromFile(tenant)} : new Component[] {}),
                notices,
                summary,
                form,
                foot);
    }

    private static TextLink fromFile(Tenant tenant) {
        return new TextLink(Messages.text("definitions.open"), MeasureRoutes.definitions(tenant.slug())).asButton();
    }

    private List<Crumb> crumbs(Tenant tenant, @Nullable MeasureSheet sheet) {
        var crumbs = new ArrayList<>(List.of(
                Crumb.link(Messages.text("measures.home"), tenant.slug()),
                Crumb.link(Messages.text("measures.menu"), MeasureRoutes.list(tenant.slug()))));
        if (sheet != null) {
            crumbs.add(Crumb.link(sheet.measure().sheet().shortTitle(), MeasureRoutes.measure(tenant.slug(), key)));
            crumbs.add(Crumb.link(Messages.text("sheet.open"), MeasureRoutes.sheet(tenant.slug(), key)));
        }
        crumbs.add(Crumb.here(Messages.text(sheet == null ? "sheet.new" : "sheet.edit")));
        return crumbs;
    }

    /** Begins from a version of the sheet, or from nothing. */
    private void start(@Nullable MeasureSheet sheet, int version) {
        seen = version;
        standing = sheet == null ? null : at(sheet, version);
        base = standing == null ? SheetTexts.blank() : SheetTexts.of(standing);
        form.fill(base);
    }

    private static MeasureDefinition at(MeasureSheet sheet, int version) {
        return sheet.versions().stream()
                .filter(v -> v.number() == version)
                .findFirst()
                .map(uk.cspportal.measures.DefinitionVersion::sheet)
                .orElse(sheet.measure().sheet());
    }

    private void restore(Tenant tenant, @Nullable MeasureSheet sheet) {
        drafts.mine(tenant.id(), key).ifPresent(draft -> {
            start(sheet, draft.seen());
            form.fill(draft.typed());
            var discard = new Button(Messages.text("sheet.draft.discard"), click -> {
                drafts.forget(tenant.id(), key);
                reload();
            });
            discard.addThemeName("small");
            notices.add(new Notice(
                    Notice.Kind.INFO,
                    Messages.text("sheet.draft", Formats.dateTime(draft.savedAt())),
                    new Div(Messages.text("sheet.draft.text")),
                    discard));
        });
    }

    private void keepDraft() {
        try {
            state.saved(Formats.time(drafts.keep(tenant().id(), key, seen, form.texts())));
        } catch (InvalidInputException e) {
            state.failed(String.valueOf(e.getMessage()));
        }
    }

    /** Every problem at once: what cannot be read, and what the service would refuse. */
    private void check() {
        notices.removeAll();
        var texts = form.texts();
        texts.putIfAbsent("key", key);
        var reading = SheetTexts.read(texts);
        var problems = new ArrayList<>(reading.problems());
        var why = texts.getOrDefault(SheetForm.WHY, "").strip();
        var kind = texts.getOrDefault(SheetForm.KIND, "");
        var change = new SheetChange(reading.sheet(), seen, kind.isEmpty() ? null : SheetChange.Kind.valueOf(kind));
        var before = standing;
        try {
            if (before != null && why.isEmpty()) {
                problems.add(new Problem(SheetForm.WHY, Messages.text("sheet.empty.reason")));
            }
            var preview = sheets.preview(tenant().id(), change);
            if (problems.isEmpty() && before == null) {
                save(change, why);
            } else if (problems.isEmpty()) {
                new SheetPreviewDialog(before, change.sheet(), preview, why, () -> save(change, why)).open();
            }
        } catch (InvalidInputException e) {
            e.problems().stream()
                    .filter(found -> problems.stream().noneMatch(p -> p.place().equals(found.place())))
                    .toList()
                    .forEach(problems::add);
        } catch (ConflictException e) {
            conflict(e);
            return;
        }
        summary.show(form.show(problems));
    }

    private void save(SheetChange change, String why) {
        try {
            var written = sheets.write(tenant().id(), change, why);
            drafts.forget(tenant().id(), key);
            UI.getCurrent().navigate(MeasureRoutes.sheet(tenant().slug(), written.key()));
        } catch (InvalidInputException e) {
            summary.show(form.show(e.problems()));
        } catch (ConflictException e) {
            conflict(e);
        }
    }

    /** Says what somebody else changed; on request brings it into the fields that were not touched here. */
    private void conflict(ConflictException refusal) {
        var theirs = key.isEmpty() ? null : sheets.sheet(tenant().id(), key);
        var before = standing;
        if (theirs == null || before == null || theirs.number() == seen) {
            notices.add(new Notice(Notice.Kind.ERROR, String.valueOf(refusal.getMessage())));
            return;
        }
        var last = theirs.versions().getLast();
        var goOn = new Button(Messages.text("sheet.conflict.go-on"), click -> goOnFrom(theirs));
        goOn.addThemeName("small");
        notices.add(new Notice(
                Notice.Kind.ERROR,
                Messages.text("sheet.conflict.who", last.recordedBy(), Formats.dateTime(last.recordedAt())),
                new Div(Messages.text("sheet.conflict.kept")),
                SheetHistory.changes(before, last.sheet()),
                goOn));
    }

    private void goOnFrom(MeasureSheet theirs) {
        var mine = form.texts();
        var original = base;
        start(theirs, theirs.number());
        mine.entrySet().removeIf(typed -> typed.getValue().equals(original.get(typed.getKey())));
        form.fill(mine);
        keepDraft();
        notices.removeAll();
        notices.add(new Notice(Notice.Kind.INFO, Messages.text("sheet.conflict.merged")));
    }

    private String here(Tenant tenant) {
        return key.isEmpty() ? MeasureRoutes.list(tenant.slug()) : MeasureRoutes.sheet(tenant.slug(), key);
    }

    private void reload() {
        removeAll();
        show(tenant(), parameters());
    }

    @Override
    public String getPageTitle() {
        return Messages.text("measures.page-title", heading, tenant().shortName());
    }
}
