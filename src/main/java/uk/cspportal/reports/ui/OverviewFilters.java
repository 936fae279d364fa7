package uk.cspportal.reports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import uk.cspportal.reports.Phrases;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Tenant;

/** Chooses quarter, partnership and what cells show; a choice is a new address. */
final class OverviewFilters extends Div {

    private static final int QUARTERS = 8;

    private final Select<Quarter> quarter = new Select<>();
    private final Select<String> partnership = new Select<>();
    private final Select<Shown> shown = new Select<>();

    /** @param chosen takes the new choice and the name of the filter that was changed */
    OverviewFilters(
            OverviewChoice choice,
            Quarter latest,
            List<Tenant> partnerships,
            BiConsumer<OverviewChoice, String> chosen) {
        addClassName("toolbar");
        set(quarter, "quarter", quarters(latest, choice.quarter()), choice.quarter());
        quarter.setItemLabelGenerator(Quarter::label);
        var slugs = new ArrayList<>(List.of(""));
        partnerships.forEach(p -> slugs.add(p.slug()));
        set(partnership, "partnership", slugs, slugs.contains(choice.partnership()) ? choice.partnership() : "");
        partnership.setItemLabelGenerator(slug -> name(slug, partnerships));
        set(shown, "show", List.of(Shown.values()), choice.shown());
        shown.setItemLabelGenerator(s -> Messages.text("reports.filter.show", s));
        quarter.addValueChangeListener(e -> chosen.accept(choice.with(e.getValue()), OverviewChoice.QUARTER));
        partnership.addValueChangeListener(e -> chosen.accept(choice.with(e.getValue()), OverviewChoice.PARTNERSHIP));
        shown.addValueChangeListener(e -> chosen.accept(choice.with(e.getValue()), OverviewChoice.SHOW));
        add(quarter, partnership, shown);
    }

    /** Puts the keyboard back where it was before the page was filled anew. */
    void focus(String filter) {
        switch (filter) {
            case OverviewChoice.QUARTER -> quarter.focus();
            case OverviewChoice.PARTNERSHIP -> partnership.focus();
            case OverviewChoice.SHOW -> shown.focus();
            default -> throw new IllegalArgumentException(filter);
        }
    }

    private static <T> void set(Select<T> select, String key, List<T> items, T value) {
        select.setLabel(Messages.text("reports.filter." + key));
        select.setItems(items);
        select.setValue(value);
    }

    private static List<Quarter> quarters(Quarter latest, Quarter chosen) {
        var offered = new ArrayList<>(
                IntStream.range(0, QUARTERS).mapToObj(i -> latest.plus(-i)).toList());
        if (!offered.contains(chosen)) {
            offered.add(chosen);
        }
        return offered;
    }

    private static String name(String slug, List<Tenant> partnerships) {
        return partnerships.stream()
                .filter(p -> p.slug().equals(slug))
                .findFirst()
                .map(Tenant::name)
                .orElseGet(() -> Messages.text("reports.filter.all", Phrases.number(partnerships.size())));
    }
}
