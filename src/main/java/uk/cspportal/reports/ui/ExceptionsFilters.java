package uk.cspportal.reports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.List;
import uk.cspportal.measures.Finding;
import uk.cspportal.plans.ForcePriority;
import uk.cspportal.reports.ExceptionList;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Tenant;

/** Narrows the exceptions by kind, by force priority and, for a force area, by partnership. */
final class ExceptionsFilters extends Div {

    /** @param chosen takes the new choice */
    ExceptionsFilters(ExceptionsChoice now, ExceptionList all, SerializableConsumer<ExceptionsChoice> chosen) {
        addClassName("toolbar");
        var kinds = List.of(Finding.Kind.values());
        var kind = select(
                "kind",
                kinds.stream().map(Finding.Kind::name).toList(),
                name -> Messages.text("reports.exceptions.kind", Finding.Kind.valueOf(name)),
                now.kind() == null ? "" : now.kind().name());
        kind.addValueChangeListener(
                e -> chosen.accept(now.withKind(e.getValue().isEmpty() ? null : Finding.Kind.valueOf(e.getValue()))));
        add(kind);
        if (!all.priorities().isEmpty()) {
            var numbers = new ArrayList<>(all.priorities().stream()
                    .map(p -> ExceptionsChoice.codeOf(p.number()))
                    .toList());
            numbers.add(ExceptionsChoice.NO_PRIORITY);
            var priority = select("priority", numbers, code -> priority(code, all.priorities()), now.priority());
            priority.addValueChangeListener(e -> chosen.accept(now.withPriority(e.getValue())));
            add(priority);
        }
        if (all.partnerships().size() > 1) {
            var partnership = select(
                    "partnership",
                    all.partnerships().stream().map(Tenant::slug).toList(),
                    slug -> name(slug, all.partnerships()),
                    now.partnership());
            partnership.addValueChangeListener(e -> chosen.accept(now.withPartnership(e.getValue())));
            add(partnership);
        }
    }

    /** What the address says and nobody offers shows as all. */
    private static Select<String> select(
            String key, List<String> offered, SerializableFunction<String, String> words, String value) {
        var items = new ArrayList<>(List.of(""));
        items.addAll(offered);
        var select = new Select<String>();
        select.setLabel(Messages.text("reports.exceptions.filter." + key));
        select.setItems(items);
        select.setItemLabelGenerator(item ->
                item.isEmpty() ? Messages.text("reports.exceptions.filter." + key + ".all") : words.apply(item));
        select.setValue(items.contains(value) ? value : "");
        return select;
    }

    private static String priority(String code, List<ForcePriority> priorities) {
        return priorities.stream()
                .filter(p -> ExceptionsChoice.codeOf(p.number()).equals(code))
                .findFirst()
                .map(p -> Messages.text("reports.matrix.priority.next", String.valueOf(p.number()), p.title()))
                .orElseGet(() -> Messages.text("reports.exceptions.no-priority"));
    }

    private static String name(String slug, List<Tenant> partnerships) {
        return partnerships.stream()
                .filter(p -> p.slug().equals(slug))
                .findFirst()
                .map(Tenant::name)
                .orElse(slug);
    }
}
