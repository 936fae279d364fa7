package uk.cspportal.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.shared.InvalidInputException.Problem;

/** The structure, the forums' concerns and the documents of a plan, as its document holds them. */
class PlanAppendixTests {

    @Test
    void drawsTheGroupsUnderThoseTheyReportTo() {
        var annex = json("""
                {"groups": ["Board", {"name": "Panel", "parent": "Board"}, {"name": "Task group", "parent": "Panel"},
                  {"name": "Lost", "parent": "Nobody"}, "Forum"]}""");
        var root = GroupNode.of(annex, "BCSSP");
        assertThat(root.name()).isEqualTo("BCSSP");
        assertThat(root.below()).extracting(GroupNode::name).containsExactly("Board", "Lost", "Forum");
        assertThat(root.below().getFirst().below().getFirst().below())
                .extracting(GroupNode::name)
                .containsExactly("Task group");
    }

    @Test
    void losesNoGroupInACircleAndNamesIt() {
        var annex = json("""
                {"groups": [{"name": "A", "parent": "B"}, {"name": "B", "parent": "A"}, {"name": "C", "parent": "A"},
                  {"name": "D", "parent": "X"}]}""");
        assertThat(GroupNode.of(annex, "P").below()).extracting(GroupNode::name).containsExactly("A", "B", "D");
        var plan = new JsonPart(annex);
        GroupNode.check(plan);
        assertThat(plan.problems())
                .extracting(Problem::place)
                .containsExactly("/groups/0/parent", "/groups/1/parent", "/groups/3/parent");
    }

    @Test
    void countsConcernsByForumAndTheme() {
        var counts = ForumCounts.of(ForumConcern.of(json("""
                {"forum_concerns": [
                  {"forum": "Keynsham", "concern": "Noise", "theme": "Anti-social behaviour", "raised_on": "2024-03-01"},
                  {"forum": "Bath", "concern": "Thefts", "theme": "Retail crime", "action": "More patrols"},
                  {"forum": "Keynsham", "concern": "Mopeds", "theme": "Anti-social behaviour"}, {"theme": "x"}, "odd"]}""")));
        assertThat(counts.forums()).containsExactly("Keynsham", "Bath");
        assertThat(counts.themes()).containsExactly("Anti-social behaviour", "Retail crime");
        assertThat(counts.at("Keynsham", "Anti-social behaviour")).isEqualTo(2);
        assertThat(counts.at("Keynsham", "Retail crime")).isZero();
        assertThat(counts.ofTheme("Retail crime")).isEqualTo(1);
        assertThat(counts.atForum("Keynsham")).isEqualTo(2);
        assertThat(counts.withAction()).isEqualTo(1);
    }

    @Test
    void leadsToDocumentsByASecureAddressOnly() {
        var annex = json("""
                {"documents": [{"title": "Annual report 2023–24", "kind": "annual-report", "link": "https://example.org/a",
                      "marking": "official-sensitive"},
                  {"title": "Old", "link": "http://example.org"}, {"title": "Bad", "link": "javascript:alert(1)"},
                  {"link": "https://example.org/b", "published_on": "soon"}], "forum_concerns": [{"raised_on": "May"}]}""");
        assertThat(LibraryEntry.of(annex)).extracting(LibraryEntry::title).isEqualTo(List.of("Annual report 2023–24"));
        assertThat(LibraryEntry.of(annex).getFirst().kindName()).isEqualTo("Annual report");
        var plan = new JsonPart(annex);
        LibraryEntry.check(plan);
        ForumConcern.check(plan);
        assertThat(plan.problems())
                .extracting(Problem::place)
                .containsExactly(
                        "/documents/0/marking",
                        "/documents/1/link",
                        "/documents/2/link",
                        "/documents/3/title",
                        "/documents/3/published_on",
                        "/forum_concerns/0/forum",
                        "/forum_concerns/0/raised_on");
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) new JsonMapper().readTree(text);
    }
}
