package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import uk.cspportal.plans.AssuranceEntry;
import uk.cspportal.plans.AssuranceLevel;
import uk.cspportal.plans.AssuranceLog;
import uk.cspportal.plans.AssuranceService;
import uk.cspportal.plans.Objective;
import uk.cspportal.plans.PlanPlace;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.HistoryList;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.tenancy.TenantId;

/** The assurance log under an objective: how far it is assured now, and what was said of it, newest first. */
final class AssuranceLogText implements ObjectiveExtra {

    private static final int SHOWN_AT_FIRST = 3;

    private final TenantId tenant;
    private final AssuranceService service;
    private final AssuranceLog log;
    private final boolean writes;
    private final Runnable again;

    AssuranceLogText(TenantId tenant, AssuranceService service, boolean writes, Runnable again) {
        this.tenant = tenant;
        this.service = service;
        this.writes = writes;
        this.again = again;
        log = service.log(tenant);
    }

    @Override
    public List<Component> of(int priority, Objective objective) {
        var place = PlanPlace.objective(priority, objective.number());
        var entries = log.of(place);
        if (entries.isEmpty() && !objective.kind().assures()) {
            return List.of();
        }
        var head = new Div(new H5(Messages.text("plans.assurance.heading")));
        head.addClassName("objective-head");
        var text = new Div(head);
        text.addClassName("assurance");
        log.latest(place).ifPresent(entry -> head.add(tag(entry.level())));
        if (entries.isEmpty()) {
            text.add(new Paragraph(Messages.text("plans.assurance.none")));
        } else {
            text.add(list(objective, entries));
        }
        if (writes && objective.kind().assures()) {
            var write = small(
                    "plans.assurance.write",
                    () -> AssuranceDialog.record(objective, given -> service.record(tenant, place, given), again));
            write.setAriaLabel(Messages.text("plans.assurance.write.of", objective.title()));
            text.add(write);
        }
        return List.of(text);
    }

    private Component list(Objective objective, List<AssuranceEntry> entries) {
        var shown = new Div(
                history(objective, entries.stream().limit(SHOWN_AT_FIRST).toList()));
        if (entries.size() > SHOWN_AT_FIRST) {
            var all = new Button(Messages.text("plans.assurance.all", entries.size()));
            all.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.SMALL);
            all.addClickListener(click -> {
                shown.removeAll();
                shown.add(history(objective, entries));
            });
            shown.add(all);
        }
        return shown;
    }

    private HistoryList history(Objective objective, List<AssuranceEntry> entries) {
        var list = new HistoryList();
        entries.forEach(entry -> list.event(
                Formats.date(entry.on()),
                Messages.text(
                        "plans.assurance.entry",
                        Messages.text("plans.assurance.level", entry.level()),
                        entry.evidence()),
                Messages.text(
                        "plans.assurance.by",
                        entry.by(),
                        Formats.dateTime(entry.at()),
                        String.valueOf(entry.edition())),
                details(objective, entry)));
        return list;
    }

    private Component[] details(Objective objective, AssuranceEntry entry) {
        var details = new ArrayList<Component>();
        if (entry.corrects() != null) {
            details.add(new Paragraph(Messages.text("plans.assurance.corrects", Formats.date(entry.corrects()))));
        }
        if (entry.corrected()) {
            details.add(new Paragraph(Messages.text("plans.assurance.corrected")));
        } else if (writes) {
            var correct = small(
                    "plans.assurance.correct",
                    () -> AssuranceDialog.correct(
                            objective, entry, given -> service.correct(tenant, entry.number(), given), again));
            correct.setAriaLabel(
                    Messages.text("plans.assurance.correct.of", Formats.date(entry.on()), objective.title()));
            details.add(correct);
        }
        return details.toArray(Component[]::new);
    }

    private static Button small(String key, Runnable act) {
        var button = new Button(Messages.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private static StatusTag tag(AssuranceLevel level) {
        var kind = switch (level) {
            case NONE -> StatusTag.Kind.GAP;
            case LIMITED -> StatusTag.Kind.AT_RISK;
            case REASONABLE -> StatusTag.Kind.IN_PROGRESS;
            case SUBSTANTIAL -> StatusTag.Kind.READY;
        };
        return new StatusTag(kind, Messages.text("plans.assurance.level", level));
    }
}
