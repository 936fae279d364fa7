package uk.cspportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.RequestOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The return as a program of the policing body reads it once it is published. */
final class PublishedReturn {

    private final BrowserContext feed;
    private final String token;
    private final JsonNode whole;

    PublishedReturn(BrowserContext feed, String token) {
        this.feed = feed;
        this.token = token;
        whole = new JsonMapper().readTree(read("/returns/2024-25-Q4"));
        assertThat(whole.get("state").asString()).isEqualTo("PUBLISHED");
        KilledReturn.isWhole(whole);
    }

    void says(String guideline, String text, String words) {
        assertThat(line(guideline).get(text).asString()).isEqualTo(words);
    }

    /** The figure of its first measure. */
    void holds(String guideline, int figure) {
        assertThat(line(guideline).get("values").get(0).get("value").asInt()).isEqualTo(figure);
    }

    void isExplained(String guideline, String byWhen) {
        assertThat(line(guideline).get("explanations").get(0).get("by").asString())
                .isEqualTo(byWhen);
    }

    void isJudgedEffective() {
        assertThat(whole.get("judgement").get("judgement").asString()).isEqualTo("effective");
    }

    /** As they are recorded for the measure itself. */
    String figures(String measure, String month) {
        return read("/observations?measure=" + measure + "&from=" + month + "&to=" + month);
    }

    private JsonNode line(String guideline) {
        return KilledReturn.find(whole, guideline);
    }

    private String read(String path) {
        var answer = feed.request()
                .get(
                        "/api/v1/tenants/E22000001" + path,
                        RequestOptions.create().setHeader("Authorization", "Bearer " + token));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.text();
    }
}
