package uk.cspportal.measures.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cspportal.measures.BenchmarkChoice;
import uk.cspportal.measures.BenchmarkChoice.BandMethod;
import uk.cspportal.measures.BenchmarkChoiceService;
import uk.cspportal.measures.ComparatorGroup;
import uk.cspportal.measures.ComparatorService;
import uk.cspportal.measures.statistics.AverageMethod;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.tenancy.Tenant;

/** Chooses with whom a measure is compared, by which average, and what counts as similar to it. */
@SpringComponent
class BenchmarkEditor {

    private static final String FAMILY = "";

    private final BenchmarkChoiceService choices;
    private final ComparatorService comparators;

    BenchmarkEditor(BenchmarkChoiceService choices, ComparatorService comparators) {
        this.choices = choices;
        this.comparators = comparators;
    }

    void open(Tenant tenant, String measureKey, SerializableRunnable done) {
        var now = choices.choice(tenant.id(), measureKey);
        var groups = comparators.groups(tenant.id());
        var keys = new ArrayList<String>(List.of(FAMILY));
        groups.stream().map(ComparatorGroup::key).forEach(keys::add);
        var group = select(
                "measures.benchmark.field.group",
                keys,
                Optional.ofNullable(now.group()).orElse(FAMILY));
        group.setItemLabelGenerator(key -> groups.stream()
                .filter(g -> g.key().equals(key))
                .findFirst()
                .map(ComparatorGroup::title)
                .orElse(Messages.text("measures.benchmark.family")));
        var average = select("measures.benchmark.field.average", List.of(AverageMethod.values()), now.average());
        average.setItemLabelGenerator(method -> Messages.text("measures.benchmark.choice", method));
        var band = select("measures.benchmark.field.band", List.of(BandMethod.values()), now.band());
        band.setItemLabelGenerator(method -> Messages.text("measures.benchmark.choice", method));
        var tolerance = new BigDecimalField(Messages.text("measures.benchmark.field.tolerance"));
        tolerance.setValue(now.tolerance());
        tolerance.setVisible(now.band() == BandMethod.TOLERANCE);
        band.addValueChangeListener(e -> tolerance.setVisible(e.getValue() == BandMethod.TOLERANCE));
        new ChangeDialog(Messages.text("measures.benchmark.change"), "measures.benchmark.empty.")
                .explain(Messages.text("measures.benchmark.explain"))
                .required("group", group)
                .required("average", average)
                .required("band", band)
                .required("tolerance", tolerance)
                .openWithoutReason(Messages.text("measures.benchmark.save"), () -> {
                    choices.choose(
                            tenant.id(),
                            measureKey,
                            new BenchmarkChoice(
                                    group.getValue().isEmpty() ? null : group.getValue(),
                                    average.getValue(),
                                    band.getValue(),
                                    Optional.ofNullable(tolerance.getValue()).orElse(BigDecimal.TEN)));
                    done.run();
                });
    }

    private static <T> Select<T> select(String label, List<T> items, T value) {
        var select = new Select<T>();
        select.setLabel(Messages.text(label));
        select.setItems(items);
        select.setValue(value);
        return select;
    }
}
