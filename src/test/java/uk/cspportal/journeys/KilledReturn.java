package uk.cspportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The next act of a return that goes round and round, and what the return says with it and without it. */
final class KilledReturn {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FIGURE = "anti-social-behaviour";
    private static final String LINE = "g7";
    private static final List<String> TEXTS = List.of("progress", "challenges", "lookingBack", "lookingAhead");

    private final Random random;
    private int round;

    KilledReturn(Random random) {
        this.random = random;
    }

    /**
     * Something that is asked of the return.
     *
     * @param version of the line that is changed; below 0 for a step of the workflow
     * @param state of the return once it is done
     * @param line as it reads once it is done; by its key
     */
    record Act(String person, String path, int version, String body, String state, Map<String, JsonNode> line) {

        boolean isDone(JsonNode whole) {
            return whole.get("state").asString().equals(state)
                    && line.entrySet().stream()
                            .allMatch(one -> said(find(whole, one.getKey())).equals(one.getValue()));
        }
    }

    Act next(JsonNode whole) {
        round++;
        return switch (whole.get("state").asString()) {
            case "OPEN" -> {
                for (var line : whole.get("lines")) {
                    if (!"READY".equals(line.get("state").asString())) {
                        yield fill(line);
                    }
                }
                yield step("officer.banes", "submit", "{}", "WITH_POLICE");
            }
            case "WITH_POLICE" -> step("police.banes", "comment-complete", "{}", "FOR_SIGN_OFF");
            case "FOR_SIGN_OFF" -> step("chair.banes", "approve", "{}", "SIGNED");
            default ->
                step(
                        "performance.as",
                        "reopen",
                        "{\"lines\":[\"%s\",\"g%d\"],\"reason\":\"error\",\"message\":\"Round %d\"}"
                                .formatted(LINE, 1 + random.nextInt(3), round),
                        "OPEN");
        };
    }

    /** What a step may not leave behind, whenever it is broken off. */
    static void isWhole(JsonNode whole) {
        if (!"OPEN".equals(whole.get("state").asString())) {
            assertThat(whole.get("lines")
                            .valueStream()
                            .map(line -> line.get("state").asString()))
                    .containsOnly("READY");
        }
    }

    private Act fill(JsonNode line) {
        var key = line.get("measure").asString();
        var body = JSON.createObjectNode();
        TEXTS.forEach(field -> body.put(field, "Round %d of %s: %s".formatted(round, field, key)));
        var values = body.putArray("values");
        var held = JSON.createArrayNode();
        for (var value : line.get("values")) {
            var measure = value.get("measure").asString();
            var said = values.addObject().put("measure", measure);
            if (measure.equals(FIGURE)) {
                said.put("value", 500 + round).put("reason", "Round " + round);
            } else if (value.get("value").isNull()) {
                said.put("status", "not_available").put("reason", "Round " + round);
            } else {
                said.set("value", value.get("value"));
            }
            held.add(said.has("value") ? said.get("value").asString() : "");
        }
        var read = body.deepCopy();
        read.remove("values");
        read.put("state", "READY");
        read.set("values", held);
        body.put("ready", true);
        return new Act(
                "officer.banes",
                "/lines/" + key,
                line.get("version").asInt(),
                body.toString(),
                "OPEN",
                Map.of(key, read));
    }

    private static Act step(String person, String call, String body, String state) {
        return new Act(person, "/" + call, -1, body, state, Map.of());
    }

    static JsonNode find(JsonNode whole, String key) {
        return whole.get("lines")
                .valueStream()
                .filter(line -> line.get("measure").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The part of a line that an act says. */
    private static JsonNode said(JsonNode line) {
        var said = JSON.createObjectNode();
        TEXTS.forEach(field -> said.put(field, line.get(field).asString("")));
        said.put("state", line.get("state").asString());
        var values = said.putArray("values");
        line.get("values").forEach(value -> values.add(value.get("value").asString("")));
        return said;
    }
}
