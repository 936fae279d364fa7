package uk.cspportal.plans;

import java.util.List;
import java.util.function.Function;

/** How often each theme was raised at each forum, both in the order in which they first come. */
public record ForumCounts(List<String> forums, List<String> themes, List<ForumConcern> concerns) {

    public ForumCounts {
        forums = List.copyOf(forums);
        themes = List.copyOf(themes);
        concerns = List.copyOf(concerns);
    }

    public static ForumCounts of(List<ForumConcern> concerns) {
        return new ForumCounts(named(concerns, ForumConcern::forum), named(concerns, ForumConcern::theme), concerns);
    }

    private static List<String> named(List<ForumConcern> concerns, Function<ForumConcern, String> name) {
        return concerns.stream().map(name).distinct().toList();
    }

    public long at(String forum, String theme) {
        return concerns.stream()
                .filter(c -> c.forum().equals(forum) && c.theme().equals(theme))
                .count();
    }

    public long atForum(String forum) {
        return concerns.stream().filter(c -> c.forum().equals(forum)).count();
    }

    public long ofTheme(String theme) {
        return concerns.stream().filter(c -> c.theme().equals(theme)).count();
    }

    public long withAction() {
        return concerns.stream().filter(c -> !c.action().isEmpty()).count();
    }
}
