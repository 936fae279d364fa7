package uk.cspportal.measures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Breakdown;
import uk.cspportal.measures.Breakdown.Category;
import uk.cspportal.measures.BreakdownService;
import uk.cspportal.measures.Measure;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.tenancy.Tenant;

/** Says into which parts a measure is broken down; figures of a part that is taken away are kept and not shown. */
@SpringComponent
class BreakdownEditor {

    private final BreakdownService breakdowns;

    BreakdownEditor(BreakdownService breakdowns) {
        this.breakdowns = breakdowns;
    }

    Button adding(Tenant tenant, Measure measure, SerializableRunnable done) {
        return new Button(Messages.text("breakdown.add"), click -> open(tenant, measure, null, done));
    }

    Button changing(Tenant tenant, Measure measure, Breakdown breakdown, SerializableRunnable done) {
        return new Button(Messages.text("breakdown.change"), click -> open(tenant, measure, breakdown, done));
    }

    private void open(Tenant tenant, Measure measure, @Nullable Breakdown standing, SerializableRunnable done) {
        var name = new TextField(Messages.text("breakdown.name"));
        name.setHelperText(Messages.text("breakdown.name.hint"));
        var kind = new Select<Breakdown.Kind>();
        kind.setLabel(Messages.text("breakdown.kind"));
        kind.setItems(Breakdown.Kind.values());
        kind.setItemLabelGenerator(one -> Messages.text("breakdown.kind", one));
        kind.setValue(standing == null ? Breakdown.Kind.CATEGORY : standing.kind());
        var parts = new TextArea(Messages.text("breakdown.parts"));
        parts.setHelperText(Messages.text("breakdown.parts.hint"));
        if (standing != null) {
            name.setValue(standing.dimension());
            name.setReadOnly(true);
            parts.setValue(standing.categories().stream()
                    .map(part -> part.key() + ": " + part.title())
                    .collect(Collectors.joining("\n")));
        }
        new ChangeDialog(Messages.text("breakdown.title", measure.sheet().shortTitle()), "breakdown.required.")
                .explain(Messages.text("breakdown.explain"))
                .required("name", name)
                .required("kind", kind)
                .required("categories", parts)
                .openWithoutReason(Messages.text("breakdown.save"), () -> {
                    breakdowns.breakDown(
                            tenant.id(),
                            measure.key(),
                            new Breakdown(word(name.getValue()), kind.getValue(), read(parts.getValue())));
                    done.run();
                });
    }

    /** A line each: {@code key: Title}, or the title alone, of which the key is made. */
    private static List<Category> read(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> {
                    int colon = line.indexOf(':');
                    return colon < 0
                            ? new Category(word(line), line)
                            : new Category(
                                    word(line.substring(0, colon)),
                                    line.substring(colon + 1).strip());
                })
                .toList();
    }

    /** In small letters and hyphens, as it stands in the keys of figures. */
    private static String word(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    }
}
