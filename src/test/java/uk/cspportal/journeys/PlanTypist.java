package uk.cspportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import uk.cspportal.plans.ContributionKind;
import uk.cspportal.plans.GuidelineKind;
import uk.cspportal.plans.ObjectiveKind;
import uk.cspportal.plans.PlanSection;
import uk.cspportal.plans.SectionField;
import uk.cspportal.plans.SectionForm;
import uk.cspportal.plans.SectionInput;
import uk.cspportal.plans.StatutoryStrategy;
import uk.cspportal.shared.Messages;

/** Writes a plan into the editor as its printed pages say it: form by form, by mouse and keyboard. */
final class PlanTypist {

    private final Page page;
    private final Map<String, String> measures;
    private final Map<Integer, String> forcePriorities;

    /**
     * @param measures short titles by key
     * @param forcePriorities titles of the Police and Crime Plan by number
     */
    PlanTypist(Page page, Map<String, String> measures, Map<Integer, String> forcePriorities) {
        this.page = page;
        this.measures = measures;
        this.forcePriorities = forcePriorities;
    }

    void priorities(JsonNode priorities) {
        for (var priority : priorities) {
            add("priority", 0);
            fill("title", text(priority, "title"));
            var link = priority.path("linked_force_priority");
            if (!link.isMissingNode()) {
                int number = link.path("number").asInt(0);
                select(
                        "force",
                        Messages.text("plans.view.priority", String.valueOf(number), forcePriorities.get(number)));
                fill("printed", text(link, "title"));
            }
            priority.path("strategies")
                    .forEach(strategy -> dialog().getByRole(
                                    AriaRole.CHECKBOX,
                                    named(coded(
                                                    StatutoryStrategy.values(),
                                                    StatutoryStrategy::code,
                                                    strategy.asString(""))
                                            .word()))
                            .check());
            paste("focus", priority.path("focus"));
            entries("why", priority.path("why"));
            save();
            for (var objective : priority.path("objectives")) {
                objective(priority.path("number").asInt(0), objective);
            }
        }
    }

    private void objective(int priority, JsonNode objective) {
        add("objective", priority - 1);
        fill("title", text(objective, "title"));
        select(
                "kind",
                Messages.text(
                        "plans.kind." + coded(ObjectiveKind.values(), ObjectiveKind::code, text(objective, "kind"))));
        entries("activities", objective.path("activities"));
        int turn = 0;
        for (var footnote : objective.path("footnotes")) {
            press(Messages.text("plans.part.row.add.footnotes"));
            var number = String.valueOf(++turn);
            field(Messages.text("plans.part.row.footnotes.text", number)).fill(text(footnote, "text"));
            field(Messages.text("plans.part.row.footnotes.mark", number)).fill(text(footnote, "mark"));
            field(Messages.text("plans.part.row.footnotes.term", number)).fill(text(footnote, "term"));
        }
        save();
    }

    void guidelines(JsonNode guidelines, JsonNode priorities) {
        for (var guideline : guidelines) {
            edit(Messages.text("plans.part.guideline", text(guideline, "number")));
            fill("text", text(guideline, "text"));
            fill("short_title", text(guideline, "short_title"));
            select(
                    "kind",
                    Messages.text("plans.part.kind."
                            + coded(GuidelineKind.values(), GuidelineKind::code, text(guideline, "kind"))));
            fill("data_owner", text(guideline, "data_owner"));
            paste("composite_of", guideline.path("composite_of"));
            guideline.path("measures").forEach(key -> pick("measures", measures.get(key.asString(""))));
            boolean proposed = false;
            for (var link : guideline.path("objectives")) {
                pick("objectives", objective(link, priorities));
                proposed |= link.path("proposed").asBoolean(false);
            }
            if (proposed) {
                dialog().getByRole(AriaRole.CHECKBOX, named(Messages.text("plans.part.field.proposed")))
                        .check();
            }
            fill("linked_funded_service", text(guideline, "linked_funded_service"));
            fill("note", text(guideline, "note"));
            save();
        }
    }

    private static String objective(JsonNode link, JsonNode priorities) {
        int priority = link.path("priority").asInt(0);
        int number = link.path("objective").asInt(0);
        var title = priorities.path(priority - 1).path("objectives").path(number - 1);
        return Messages.text("plans.part.objective", priority + "." + number, text(title, "title"));
    }

    void contributions(JsonNode contributions) {
        for (var contribution : contributions) {
            add("contribution", 0);
            select(
                    "kind",
                    coded(ContributionKind.values(), ContributionKind::code, text(contribution, "kind"))
                            .word());
            fill("ref", text(contribution, "ref"));
            fill("partner", text(contribution, "partner"));
            fill("what", text(contribution, "what"));
            save();
        }
    }

    private static <E> E coded(E[] all, Function<E, String> code, String wanted) {
        return Arrays.stream(all)
                .filter(one -> code.apply(one).equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    void glossary(JsonNode acronyms) {
        acronyms.propertyStream().forEach(acronym -> {
            add("acronym", 0);
            fill("short", acronym.getKey());
            fill("expansion", acronym.getValue().asString(""));
            save();
        });
    }

    /** Every section of the document that the plan prints beside its priorities. */
    void sections(JsonNode document) {
        for (var section : PlanSection.all()) {
            var content = document.path(section.key());
            if (!content.isMissingNode()) {
                page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions()
                                        .setName(Messages.text(
                                                "plans.part.act.of",
                                                Messages.text("plans.part.act.edit"),
                                                section.name()))
                                        .setExact(true))
                        .click();
                section(section, SectionForm.shown(section, content));
                save();
            }
        }
    }

    private void section(PlanSection section, SectionInput said) {
        for (var field : section.fields()) {
            if (field.kind() == SectionField.Kind.TABLE) {
                rows(section, field, said);
            } else {
                value(dialog(), field, section.label(field.path()), said.texts().getOrDefault(field.path(), ""));
            }
        }
    }

    private void rows(PlanSection section, SectionField table, SectionInput said) {
        var rows = dialog().locator(
                        ".rows-field",
                        new Locator.LocatorOptions()
                                .setHas(page.getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions()
                                                .setName(section.label(table.path()))
                                                .setExact(true))));
        int turn = 0;
        for (var row : said.tables().get(table.path())) {
            rows.getByRole(AriaRole.BUTTON, named(Messages.text("plans.sections.row.add")))
                    .click();
            var group =
                    rows.getByRole(AriaRole.GROUP, named(Messages.text("plans.sections.row", String.valueOf(++turn))));
            for (var column : table.columns()) {
                value(group, column, section.label(table, column), row.cells().getOrDefault(column.path(), ""));
            }
        }
    }

    private void value(Locator in, SectionField field, String label, String value) {
        if (value.isEmpty()) {
            return;
        }
        if (field.kind() == SectionField.Kind.FLAG) {
            choose(in, label, Messages.text(value.equals("true") ? "plans.sections.yes" : "plans.sections.no"));
        } else {
            in.getByLabel(label, exact()).first().fill(value);
        }
    }

    private void add(String part, int nth) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(Messages.text("plans.part.add." + part))
                                .setExact(true))
                .nth(nth)
                .click();
    }

    private void edit(String part) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(Messages.text("plans.part.act.of", Messages.text("plans.part.act.edit"), part))
                                .setExact(true))
                .click();
    }

    private void save() {
        press(Messages.text("plans.part.save"));
        assertThat(dialog()).hasCount(0);
    }

    private void press(String button) {
        dialog().getByRole(AriaRole.BUTTON, named(button)).last().click();
    }

    private void fill(String name, String value) {
        if (!value.isEmpty()) {
            field(Messages.text("plans.part.field." + name)).fill(value);
        }
    }

    /** A list into a field that takes one entry on each line. */
    private void paste(String name, JsonNode texts) {
        fill(name, lines(texts));
    }

    /** A list into the first entry of several, which makes the others of it. */
    private void entries(String name, JsonNode texts) {
        if (!texts.isEmpty()) {
            press(Messages.text("plans.part.row.add." + name));
            var first = field(Messages.text("plans.part.row." + name + ".text", "1"));
            first.fill(lines(texts));
            first.blur();
            field(Messages.text("plans.part.row." + name + ".text", String.valueOf(texts.size())))
                    .waitFor();
        }
    }

    private void select(String name, String option) {
        choose(dialog(), Messages.text("plans.part.field." + name), option);
    }

    private void choose(Locator in, String label, String option) {
        var select = in.locator("vaadin-select", new Locator.LocatorOptions().setHasText(label))
                .first();
        select.click();
        select.locator("vaadin-select-item")
                .and(page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true)))
                .click();
    }

    /** One of many, found by typing what it is called. */
    private void pick(String name, String option) {
        var box = field(Messages.text("plans.part.field." + name));
        box.fill(option);
        page.locator("vaadin-multi-select-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
        box.press("Escape");
    }

    private Locator field(String label) {
        return dialog().getByLabel(label, exact()).first();
    }

    private Locator dialog() {
        return page.locator("vaadin-dialog[opened]");
    }

    private static Locator.GetByLabelOptions exact() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static String lines(JsonNode texts) {
        return String.join(
                "\n", texts.valueStream().map(text -> text.asString("")).toList());
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asString("");
    }
}
