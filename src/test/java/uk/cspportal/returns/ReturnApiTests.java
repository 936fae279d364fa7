package uk.cspportal.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The return by programs: one line changed, and the workflow from open to published and back. */
class ReturnApiTests extends ReturnTestBase {

    private static final String RETURN = "/api/v1/tenants/E22000001/returns/2024-25-Q4";
    private static final String TEXTS =
            "\"progress\":\"p\",\"challenges\":\"c\",\"lookingBack\":\"b\",\"lookingAhead\":\"a\"";

    @Autowired
    private MockMvcTester api;

    @Autowired
    private JsonMapper json;

    @Test
    void carriesAReturnFromOpenToPublishedAndOpensNamedLinesAgain() throws IOException {
        for (var line : body(get("officer.banes")).get("lines")) {
            fill(line);
        }
        assertThat(post("officer.banes", "submit", "{}")).hasStatusOk();
        assertThat(post("police.banes", "comment-complete", "{}")).hasStatusOk();
        assertThat(post("chair.banes", "query", "{\"lines\":[\"g3\"],\"message\":\"One month only?\"}"))
                .hasStatusOk();
        assertThat(state("g3")).isEqualTo("QUERIED");
        assertThat(state("g4")).isEqualTo("READY");
        var locked = patch("officer.banes", "g4", version("g4"), "{\"progress\":\"x\"}");
        assertThat(locked).hasStatus(409);
        assertThat(patch("officer.banes", "g3", version("g3"), "{\"progress\":\"Two months.\",\"ready\":true}"))
                .hasStatusOk();
        assertThat(post("officer.banes", "submit", "{}")).hasStatusOk();
        assertThat(post("police.banes", "comment-complete", "{}")).hasStatusOk();
        assertThat(post("chair.banes", "approve", "{}")).hasStatusOk();
        var published = post("performance.as", "publish", "{}");
        assertThat(published).hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo("PUBLISHED");
        var opened = post(
                "performance.as",
                "reopen",
                "{\"lines\":[\"g1\"],\"reason\":\"late-data\",\"message\":\"March came.\"}");
        assertThat(opened).hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo("OPEN");
    }

    @Test
    void asksWhichVersionWasSeenAndRefusesAnOldOne() throws IOException {
        int version = version("g7");
        assertThat(patch("officer.banes", "g7", null, "{\"progress\":\"x\"}")).hasStatus(428);
        var changed = patch("officer.banes", "g7", version, "{\"progress\":\"Mine.\"}");
        assertThat(changed).hasStatusOk().headers().hasValue("ETag", "\"" + version("g7") + "\"");
        assertThat(body(changed).get("progress").asString()).isEqualTo("Mine.");
        assertThat(patch("officer2.banes", "g7", version, "{\"progress\":\"Theirs.\"}"))
                .hasStatus(412);
        assertThat(line("g7").get("progress").asString()).isEqualTo("Mine.");
    }

    @Test
    void leavesWhatIsAbsentAndTakesOutWhatIsNull() throws IOException {
        patch("officer.banes", "g7", version("g7"), "{" + TEXTS + "}");
        patch("officer.banes", "g7", version("g7"), "{\"progress\":null}");
        var line = line("g7");
        assertThat(line.get("progress").isNull()).isTrue();
        assertThat(line.get("challenges").asString()).isEqualTo("c");
    }

    @Test
    void aLineThatIsNotReadyIsNotChangedEither() throws IOException {
        var before = line("g7");
        var answer = patch("officer.banes", "g7", version("g7"), "{\"challenges\":\"New.\",\"ready\":true}");
        assertThat(answer).hasStatus(409);
        assertThat(body(answer).get("reasons").isEmpty()).isFalse();
        flush();
        assertThat(before.get("state").asString()).isNotEqualTo("READY");
    }

    @Test
    void answersASubmissionWithWhatIsMissing() throws IOException {
        var answer = post("officer.banes", "submit", "{}");
        assertThat(answer).hasStatus(409);
        assertThat(body(answer).get("reasons").valueStream().map(JsonNode::asString))
                .anyMatch(reason -> reason.startsWith("g7: "));
    }

    @Test
    void everyStepIsForItsOwnRoleAndWhatIsSentIsLookedAtAfterwards() {
        assertThat(post("chair.banes", "submit", "{}")).hasStatus(403);
        assertThat(post("officer.banes", "comment-complete", "{}")).hasStatus(403);
        assertThat(post("officer.banes", "approve", "{}")).hasStatus(403);
        assertThat(post("chair.banes", "publish", "{}")).hasStatus(403);
        assertThat(post("officer.banes", "query", "no json")).hasStatus(403);
        assertThat(post("police.banes", "reopen", "no json")).hasStatus(403);
        assertThat(patch("chair.banes", "g1", null, "no json")).hasStatus(403);
        assertThat(post("chair.banes", "query", "no json")).hasStatus(400);
        assertThat(post("chair.banes", "reopen", "{\"lines\":[\"g1\"],\"reason\":\"whim\",\"message\":\"m\"}"))
                .hasStatus(422);
        assertThat(post("officer.banes", "sing", "{}")).hasStatus(404);
        assertThat(post("officer.bristol", "submit", "{}")).hasStatus(404);
        assertThat(api.post().uri(RETURN + "/submit").exchange()).hasStatus(401);
        assertThat(patch("officer.banes", "g99", 0, "{}")).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"colour\":\"blue\"}|colour",
                "{\"progress\":7}|progress",
                "{\"ready\":\"yes\"}|ready",
                "{\"values\":{}}|values",
                "{\"values\":[{\"measure\":\"no-such\",\"value\":1}]}|values/0/measure",
                "{\"values\":[{\"measure\":\"anti-social-behaviour\"}]}|values/0/value",
                "{\"values\":[{\"measure\":\"anti-social-behaviour\",\"value\":\"1\"}]}|values/0/value",
                "{\"values\":[{\"measure\":\"anti-social-behaviour\",\"value\":1,\"status\":\"odd\"}]}|values/0/status",
                "{\"values\":[{\"measure\":\"anti-social-behaviour\",\"value\":1,\"status\":\"not_available\"}]}|values/0/value",
                "[]|body"
            })
    void namesThePlaceOfWhatItCannotTake(String sent, String place) throws IOException {
        var answer = patch("officer.banes", "g7", version("g7"), sent);
        assertThat(answer).hasStatus(422);
        assertThat(body(answer).at("/problems/0/place").asString()).isEqualTo(place);
    }

    @Test
    void aFigureAsRecordedIsConfirmedAnotherOneChangesIt() throws IOException {
        var held = line("g7").at("/values/0");
        var key = held.get("measure").asString();
        var same = "{\"values\":[{\"measure\":\"%s\",\"value\":%s}]}".formatted(key, held.get("value"));
        assertThat(patch("officer.banes", "g7", version("g7"), same)).hasStatusOk();
        people.as(
                "officer.banes",
                () -> assertThat(service.line(banes, OPEN, "g7")
                                .values()
                                .getFirst()
                                .basis())
                        .isEqualTo(Basis.CONFIRMED));
        var other =
                "{\"values\":[{\"measure\":\"%s\",\"value\":500,\"reason\":\"Seven late reports\"}]}".formatted(key);
        assertThat(patch("officer.banes", "g7", version("g7"), other)).hasStatusOk();
        assertThat(line("g7").at("/values/0/value").asInt()).isEqualTo(500);
        assertThat(line("g7").at("/values/0/reason").asString()).isEqualTo("Seven late reports");
    }

    @Test
    void aProviderChangesTheLineThatWasHandedOverAndNoOther() throws IOException {
        var handed = body(get("provider.banes"))
                .get("lines")
                .valueStream()
                .map(line -> line.get("measure").asString())
                .toList();
        assertThat(handed).isNotEmpty();
        assertThat(List.of("g1", "g2", "g3", "g4", "g5", "g6", "g7").stream()
                        .filter(key -> !handed.contains(key))
                        .map(key -> patch("provider.banes", key, 0, "{\"progress\":\"x\"}")
                                .getResponse()
                                .getStatus()))
                .containsOnly(404);
        assertThat(patch("provider.banes", handed.getFirst(), version(handed.getFirst()), "{\"progress\":\"x\"}"))
                .hasStatusOk();
    }

    private void fill(JsonNode line) throws IOException {
        if ("READY".equals(line.get("state").asString())) {
            return;
        }
        var values = json.createArrayNode();
        for (var value : line.get("values")) {
            var said = values.addObject().put("measure", value.get("measure").asString());
            if (value.get("value").isNull()) {
                said.put("status", "not_available").put("reason", "Not supplied yet");
            } else {
                said.set("value", value.get("value"));
            }
        }
        var key = line.get("measure").asString();
        assertThat(patch(
                        "officer.banes",
                        key,
                        line.get("version").asInt(),
                        "{%s,\"values\":%s,\"ready\":true}".formatted(TEXTS, values)))
                .as(key)
                .hasStatusOk();
    }

    private String state(String key) throws IOException {
        return line(key).get("state").asString();
    }

    private int version(String key) throws IOException {
        return line(key).get("version").asInt();
    }

    private JsonNode line(String key) throws IOException {
        return body(get("officer.banes"))
                .get("lines")
                .valueStream()
                .filter(line -> line.get("measure").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult get(String person) {
        return api.get().uri(RETURN).with(httpBasic(person, "demo")).exchange();
    }

    private MvcTestResult post(String person, String call, String body) {
        return api.post()
                .uri(RETURN + "/" + call)
                .with(httpBasic(person, "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult patch(
            String person, String key, @org.jspecify.annotations.Nullable Integer version, String body) {
        var call = api.patch()
                .uri(RETURN + "/lines/" + key)
                .with(httpBasic(person, "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (version == null ? call : call.header("If-Match", "\"" + version + "\"")).exchange();
    }

    private JsonNode body(MvcTestResult answer) throws IOException {
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }
}
