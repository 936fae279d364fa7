package uk.cspportal.measures.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.measures.FigureService;
import uk.cspportal.measures.statistics.Polarity;
import uk.cspportal.measures.statistics.Xmr;
import uk.cspportal.measures.statistics.XmrChart;
import uk.cspportal.measures.statistics.XmrSettings;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
class MeasuresApiTests {

    private static final String BANES = "/api/v1/tenants/E22000001/";

    @Autowired
    private MockMvcTester api;

    @Autowired
    private FigureService figures;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private JsonMapper json;

    @Test
    void listsDefinitionsWithTheNamesOfTheCsv() {
        assertThat(get("officer.banes", "measures"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0]")
                .convertTo(JsonNode.class)
                .isEqualTo(json.readTree("""
                        {"key":"recorded-crime","title":"Police recorded total crime","unit":"count","polarity":"lower",
                         "frequency":"monthly","change_method":"relative","change_decimals":1,"value_decimals":0,
                         "flat_band":0,"denominator":null,"objective":null,"minimum":0,"maximum":null}"""));
    }

    @Test
    void givesTheFiguresOfAMeasureBetweenTwoPeriods() throws Exception {
        var body = body(get("officer.banes", "observations?measure=recorded-crime&from=2024-25-Q4&to=2025-03"));

        assertThat(body).hasSize(3);
        assertThat(body.get(2)).isEqualTo(json.readTree("""
                {"measure":"recorded-crime","period":"2025-03","value":1140,"status":"final","note":null,
                 "source":"data.police.uk street-level file, Avon and Somerset, 2025-03",
                 "recordedAt":"2025-04-21T08:00:00Z","revision":1}"""));
    }

    @Test
    void givesTheBaseOfASurveyAndTheReasonOfAMissingFigure() throws Exception {
        var survey = body(get("officer.banes", "observations?measure=victim-satisfaction&from=2024-25-Q4"));
        assertThat(survey.get(0).get("value").decimalValue()).isEqualByComparingTo("74.2");
        assertThat(survey.get(0).get("base").intValue()).isEqualTo(310);

        var missing = body(
                get("officer.banes", "observations?measure=fraud-vulnerable-victims&from=2023-24-Q2&to=2023-24-Q2"));
        assertThat(missing.get(0).get("status").stringValue()).isEqualTo("not_available");
        assertThat(missing.get(0).get("value").isNull()).isTrue();
        assertThat(missing.get(0).get("note").stringValue()).startsWith("Not supplied");
    }

    @Test
    void givesEveryMeasureAsItWasKnownOnADay() throws Exception {
        assertThat(body(get("officer.banes", "observations?asKnownOn=2023-03-21&from=2023-01&to=2023-01")))
                .as("January 2023 was published on 21 March, for 15 measures")
                .hasSize(15);
        assertThat(body(get("officer.banes", "observations?asKnownOn=2023-03-20&from=2023-01&to=2023-01")))
                .isEmpty();
    }

    @Test
    void computesTheChartWithTheSettingsOfTheCaller() throws Exception {
        List<Double> values = new java.util.ArrayList<>();
        people.as(
                "officer.banes",
                () -> values.addAll(
                        figures.series(tenants.byCode("E22000001").orElseThrow().id(), "burglary")
                                .values()));

        assertChart("spc", Xmr.chart(values, Polarity.LOWER, XmrSettings.DEFAULTS));
        assertChart(
                "spc?screenOutliers=true&trendLength=4&shiftLength=5&target=1000",
                Xmr.chart(values, Polarity.LOWER, new XmrSettings(4, 5, true, 1000.0)));
    }

    private void assertChart(String call, XmrChart expected) throws Exception {
        var body = body(get("officer.banes", "measures/burglary/" + call));
        assertThat(body.get("mean").doubleValue()).isEqualTo(expected.mean());
        assertThat(body.get("averageMovingRange").doubleValue()).isEqualTo(expected.averageMovingRange());
        assertThat(body.get("lowerLimit").doubleValue()).isEqualTo(expected.lowerLimit());
        assertThat(body.get("upperLimit").doubleValue()).isEqualTo(expected.upperLimit());
        assertThat(body.get("variation").stringValue())
                .isEqualTo(expected.variation().name());
        assertThat(body.get("assurance").isNull()).isEqualTo(expected.assurance() == null);
        assertThat(body.get("trialLimits").booleanValue()).isFalse();
        assertThat(body.get("points")).hasSize(27);
        assertThat(body.get("points").get(18))
                .as("July 2024 is not held")
                .isEqualTo(json.readTree("{\"period\":\"2024-07\",\"value\":null,\"signals\":[]}"));
        for (int i = 0; i < 27; i++) {
            var signals =
                    expected.points().get(i).signals().stream().map(Enum::name).toList();
            assertThat(body.get("points").get(i).get("signals").valueStream().map(JsonNode::stringValue))
                    .containsExactlyElementsOf(signals);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "measures/recorded-crime/spc?trendLength=1,trendLength",
        "measures/recorded-crime/spc?shiftLength=seven,shiftLength",
        "measures/recorded-crime/spc?target=NaN,target",
        "measures/recorded-crime/spc?target=1e999,target",
        "measures/recorded-crime/spc?screenOutliers=yes,screenOutliers",
        "measures/recorded-crime/spc?asKnownOn=31/03/2025,asKnownOn",
        "observations?asKnownOn=2025-02-30,asKnownOn",
        "observations?asKnownOn=%2B999999999-12-31,asKnownOn",
        "observations?from=spring,from",
        "observations?to=2024-25-Q5,to",
        "observations?from=2025-03&to=2025-01,from"
    })
    void namesTheParameterThatCannotBeReadAndTheRemedy(String call, String parameter) {
        assertThat(api.get().uri(java.net.URI.create(BANES + call)).with(httpBasic("officer.banes", "demo")))
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains(" " + parameter + " ")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "officer.banes,measures/no-such/spc?trendLength=1,404",
        "officer.banes,observations?measure=no-such&from=spring,404",
        "provider.banes,measures,403",
        "provider.banes,observations?from=spring,403",
        "provider.banes,measures/no-such/spc,403",
        "officer.bristol,measures/recorded-crime/spc,404",
        "performance.as,measures/recorded-crime/spc,200",
        "performance.lancashire,observations?from=spring,404"
    })
    void checksWhoCallsBeforeItLooksAtParameters(String user, String call, int status) {
        assertThat(get(user, call)).hasStatus(status);
    }

    private JsonNode body(MvcTestResult result) throws Exception {
        assertThat(result).hasStatusOk();
        return json.readTree(result.getResponse().getContentAsString());
    }

    private MvcTestResult get(String user, String call) {
        return api.get().uri(BANES + call).with(httpBasic(user, "demo")).exchange();
    }
}
