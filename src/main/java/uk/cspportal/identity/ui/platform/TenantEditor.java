package uk.cspportal.identity.ui.platform;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.tenancy.Merger;
import uk.cspportal.tenancy.Mergers;
import uk.cspportal.tenancy.NewName;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantHistory;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantNames;
import uk.cspportal.tenancy.Tenants;

/** The dialogs that give a tenant a new name and make one partnership of several, each from a day on. */
@Component
class TenantEditor {

    private final TenantNames names;
    private final Mergers mergers;
    private final Tenants tenants;
    private final Clock clock;

    TenantEditor(TenantNames names, Mergers mergers, Tenants tenants, Clock clock) {
        this.names = names;
        this.mergers = mergers;
        this.tenants = tenants;
        this.clock = clock;
    }

    void rename(Tenant tenant, SerializableRunnable refresh) {
        var name = field("platform.name");
        var shortName = field("platform.short-name");
        shortName.setHelperText(Messages.text("platform.short-name.hint"));
        var today = LocalDate.now(clock);
        var from = Periods.day(Messages.text("platform.from-day"), Messages.text("platform.rename.hint"), today, today);
        name.setValue(tenant.name());
        shortName.setValue(tenant.shortName());
        new ChangeDialog(Messages.text("platform.rename.title", tenant.name()), Parts.EMPTY)
                .explain(Messages.text("platform.rename.explain"))
                .required("name", name)
                .required("shortName", shortName)
                .required("from", from)
                .open(Messages.text("platform.rename"), reason -> {
                    names.rename(
                            tenant.id(), new NewName(name.getValue(), shortName.getValue(), from.getValue(), reason));
                    refresh.run();
                });
    }

    /** @param merging those that are chosen when the dialog opens */
    void merge(Tenant forceArea, Set<Tenant> merging, SerializableRunnable refresh) {
        var standing = tenants.childrenEver(forceArea.id()).stream()
                .filter(h -> h.to() == null)
                .map(TenantHistory::tenant)
                .toList();
        var ending = new CheckboxGroup<Tenant>(Messages.text("platform.merge.which"));
        ending.setItems(standing);
        ending.setItemLabelGenerator(Tenant::name);
        ending.setValue(merging);
        var into = new Into(standing);
        var from = Periods.day(
                Messages.text("platform.from-day"), Messages.text("platform.merge.hint"), null, LocalDate.now(clock));
        new ChangeDialog(Messages.text("platform.merge.title", forceArea.name()), Parts.EMPTY)
                .explain(Messages.text("platform.merge.explain"))
                .required("partnerships", ending)
                .optional("choice", into.choice)
                .required("into", into.existing)
                .required("name", into.name)
                .required("shortName", into.shortName)
                .required("code", into.code)
                .required("slug", into.slug)
                .required("from", from)
                .open(Messages.text("platform.merge"), reason -> {
                    var ids = ending.getValue().stream().map(Tenant::id).collect(Collectors.<TenantId>toSet());
                    var successor =
                            mergers.merge(forceArea.id(), new Merger(ids, into.chosen(), from.getValue(), reason));
                    refresh.run();
                    UI.getCurrent().navigate(PlatformRoutes.of(tenants.get(successor)));
                });
    }

    private static TextField field(String key) {
        return new TextField(Messages.text(key));
    }

    /** Who goes on: a partnership that is made for it, or one that is there. */
    private static final class Into {

        private final RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>(Messages.text("platform.merge.into"));
        private final Select<Tenant> existing = new Select<>();
        private final TextField name = field("platform.name");
        private final TextField shortName = field("platform.short-name");
        private final TextField code = field("platform.code");
        private final TextField slug = field("platform.slug");

        Into(List<Tenant> standing) {
            choice.setItems(true, false);
            choice.setItemLabelGenerator(
                    made -> Messages.text(made ? "platform.merge.into.new" : "platform.merge.into.existing"));
            existing.setLabel(Messages.text("platform.merge.existing"));
            existing.setItems(standing);
            existing.setItemLabelGenerator(Tenant::name);
            code.setHelperText(Messages.text("platform.code.hint"));
            slug.setHelperText(Messages.text("platform.slug.hint"));
            choice.addValueChangeListener(change -> fit());
            choice.setValue(true);
        }

        private void fit() {
            boolean made = choice.getValue();
            existing.setVisible(!made);
            name.setVisible(made);
            shortName.setVisible(made);
            code.setVisible(made);
            slug.setVisible(made);
        }

        private Merger.Into chosen() {
            return choice.getValue()
                    ? new Merger.Made(
                            code.getValue().strip(), slug.getValue().strip(), name.getValue(), shortName.getValue())
                    : new Merger.Existing(existing.getValue().id());
        }
    }
}
