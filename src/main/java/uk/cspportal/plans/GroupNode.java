package uk.cspportal.plans;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A group of the partnership with the groups that report to it: how the partnership is built, as a tree. */
public record GroupNode(String name, String purpose, List<GroupNode> below) {

    private static final String SECTION = "groups";
    private static final String PARENT = "parent";

    public GroupNode {
        below = List.copyOf(below);
    }

    /** The partnership itself with its groups; a group under one that is not there stands under the partnership. */
    public static GroupNode of(ObjectNode annex, String partnership) {
        var groups = named(annex.path(SECTION));
        var roots = groups.keySet().stream()
                .filter(name -> !groups.containsKey(parent(groups.get(name))) || isInCycle(groups, name))
                .toList();
        return new GroupNode(
                partnership,
                "",
                roots.stream().map(name -> node(groups, name, Set.of())).toList());
    }

    private static GroupNode node(Map<String, JsonNode> groups, String name, Set<String> above) {
        var path = new HashSet<>(above);
        path.add(name);
        return new GroupNode(
                name,
                SectionTexts.text(groups.get(name), "purpose"),
                groups.keySet().stream()
                        .filter(one -> parent(groups.get(one)).equals(name) && !isInCycle(groups, one))
                        .filter(one -> !path.contains(one))
                        .map(one -> node(groups, one, path))
                        .toList());
    }

    /** A group can only be part of one that the plan names, and of none that is part of itself. */
    static void check(JsonPart plan) {
        var items = plan.raw(SECTION);
        var groups = named(items);
        for (int i = 0; i < items.size(); i++) {
            var parent = parent(items.path(i));
            var place = SECTION + "/" + i + "/" + PARENT;
            if (parent.isEmpty()) {
                continue;
            }
            var name = SectionTexts.text(items.path(i), "name");
            if (!groups.containsKey(parent)) {
                plan.problem(place, "plans.sections.problem.group.parent", name, parent);
            } else if (isInCycle(groups, name)) {
                plan.problem(place, "plans.sections.problem.group.cycle", name, parent);
            }
        }
    }

    /** Groups by name, the first where a name comes twice. */
    private static Map<String, JsonNode> named(JsonNode groups) {
        var result = new LinkedHashMap<String, JsonNode>();
        groups.valueStream()
                .filter(group -> !PlanDocument.groupName(group).isEmpty())
                .forEach(group -> result.putIfAbsent(PlanDocument.groupName(group), group));
        return result;
    }

    private static boolean isInCycle(Map<String, JsonNode> groups, String name) {
        var seen = new HashSet<String>();
        for (var at = name; groups.containsKey(at) && seen.add(at); ) {
            at = parent(groups.get(at));
            if (at.equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static String parent(JsonNode group) {
        return SectionTexts.text(group, PARENT);
    }
}
