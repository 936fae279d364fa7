package uk.cspportal.measures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import uk.cspportal.measures.ComparatorGroup;
import uk.cspportal.measures.ComparatorGroup.Member;
import uk.cspportal.measures.ComparatorService;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.shared.ui.DateField;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.Tenants;

/** Makes comparator groups and says who belongs to them, from a day to a day. */
@SpringComponent
class ComparatorsEditor {

    private static final String EMPTY = "measures.comparators.needed.";
    private static final int LONGEST_KEY = 80;

    private final ComparatorService comparators;
    private final Tenants tenants;

    ComparatorsEditor(ComparatorService comparators, Tenants tenants) {
        this.comparators = comparators;
        this.tenants = tenants;
    }

    /** What an area is called; a group may hold areas that the portal does not know. */
    String name(String code) {
        return tenants.byCode(code).map(Tenant::name).orElse(code);
    }

    Button defining(Tenant tenant, List<ComparatorGroup> groups, SerializableRunnable done) {
        return new Button(Messages.text("measures.comparators.new"), click -> {
            var title = text("measures.comparators.title", "");
            var source = source("");
            new ChangeDialog(Messages.text("measures.comparators.new"), EMPTY)
                    .explain(Messages.text("measures.comparators.explain"))
                    .required("title", title)
                    .required("source", source)
                    .openWithoutReason(Messages.text("measures.comparators.save"), () -> {
                        var key = key(title.getValue());
                        if (groups.stream().anyMatch(g -> g.key().equals(key))) {
                            throw new InvalidInputException(
                                    "title", Messages.text("measures.comparators.title.taken", title.getValue()));
                        }
                        comparators.define(tenant.id(), key, title.getValue(), source.getValue());
                        done.run();
                    });
        });
    }

    Button describing(Tenant tenant, ComparatorGroup group, SerializableRunnable done) {
        return new Button(Messages.text("measures.comparators.describe"), click -> {
            var title = text("measures.comparators.title", group.title());
            var source = source(group.source());
            new ChangeDialog(Messages.text("measures.comparators.describe"), EMPTY)
                    .required("title", title)
                    .required("source", source)
                    .openWithoutReason(Messages.text("measures.comparators.save"), () -> {
                        comparators.define(tenant.id(), group.key(), title.getValue(), source.getValue());
                        done.run();
                    });
        });
    }

    Button joining(Tenant tenant, ComparatorGroup group, SerializableRunnable done) {
        return new Button(Messages.text("measures.comparators.add"), click -> {
            var area = new ComboBox<Tenant>(Messages.text("measures.comparators.member"));
            area.setItems(tenants.all().stream()
                    .filter(t -> t.kind() == tenant.kind() && !t.id().equals(tenant.id()))
                    .sorted(Comparator.comparing(Tenant::name))
                    .toList());
            area.setItemLabelGenerator(Tenant::name);
            var from = day("measures.comparators.from");
            new ChangeDialog(Messages.text("measures.comparators.add"), EMPTY)
                    .explain(Messages.text("measures.comparators.add.explain"))
                    .required("code", area)
                    .required("from", from)
                    .openWithoutReason(Messages.text("measures.comparators.save"), () -> {
                        comparators.join(
                                tenant.id(), group.key(), area.getValue().code(), from.getValue());
                        done.run();
                    });
        });
    }

    Button ending(Tenant tenant, ComparatorGroup group, Member member, SerializableRunnable done) {
        var button = new Button(Messages.text("measures.comparators.end"), click -> {
            var last = day("measures.comparators.to");
            last.setMin(member.from());
            new ChangeDialog(Messages.text("measures.comparators.end.title", name(member.code())), EMPTY)
                    .explain(Messages.text("measures.comparators.end.explain"))
                    .required("to", last)
                    .openWithoutReason(Messages.text("measures.comparators.end"), () -> {
                        comparators.leave(tenant.id(), group.key(), member.code(), last.getValue());
                        done.run();
                    });
        });
        button.setAriaLabel(Messages.text("measures.comparators.end.title", name(member.code())));
        button.addThemeName("small");
        return button;
    }

    private static TextField source(String value) {
        var field = text("measures.comparators.source.field", value);
        field.setHelperText(Messages.text("measures.comparators.source.hint"));
        return field;
    }

    private static TextField text(String label, String value) {
        var field = new TextField(Messages.text(label));
        field.setMaxLength(200);
        field.setValue(value);
        return field;
    }

    private static DateField day(String label) {
        var field = new DateField(Messages.text(label));
        return field;
    }

    /** The key under which a group of this title is kept: its words without accents and signs. */
    static String key(String title) {
        var key = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+", "");
        return key.substring(0, Math.min(LONGEST_KEY, key.length())).replaceAll("-+$", "");
    }
}
