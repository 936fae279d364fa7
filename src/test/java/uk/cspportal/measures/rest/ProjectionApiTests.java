package uk.cspportal.measures.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.cspportal.measures.statistics.ProjectionMethod;
import uk.cspportal.testing.PortalTest;

@PortalTest
class ProjectionApiTests {

    private static final String LANCASHIRE = "/api/v1/tenants/E23000003/";
    private static final String ANALYST = "performance.lancashire";

    @Autowired
    private MockMvcTester api;

    @Autowired
    private JsonMapper json;

    /** Five years of months, the last of them until December: 120 a month, with 6 more or fewer in turn. */
    @BeforeEach
    void figures() {
        var figures = new StringBuilder("measure,period,value\n");
        for (int i = 0; i < 57; i++) {
            var month = java.time.YearMonth.of(2020, 4).plusMonths(i);
            figures.append("thefts,%s,%d\nshare,%s,50\n".formatted(month, 120 + (i % 2 == 0 ? 6 : -6), month));
        }
        figures.append("one,2024-04,5\ngap,2024-04,5\ngap,2024-06,5\n");
        send("PUT", "measures", """
                key,title,unit,polarity,frequency,change_method,change_decimals,flat_band,value_decimals
                thefts,Thefts,count,lower,monthly,relative,1,0,0
                share,Share,percent,lower,monthly,relative,1,0,0
                one,One,count,lower,monthly,relative,1,0,0
                gap,Gap,count,lower,monthly,relative,1,0,0
                none,None,count,lower,monthly,relative,1,0,0
                """);
        send("POST", "observations", figures.toString());
    }

    @ParameterizedTest
    @EnumSource(ProjectionMethod.class)
    void projectsTheYearByEachMethod(ProjectionMethod method) throws Exception {
        var body = get("thefts", "year=2024-25&level=0.9&method=" + method);
        assertThat(body.get("method").stringValue()).isEqualTo(method.name());
        assertThat(body.get("level").doubleValue()).isEqualTo(0.9);
        assertThat(body.get("central").doubleValue()).isBetween(1400.0, 1480.0);
        assertThat(body.get("low").doubleValue())
                .isBetween(1086.0, body.get("central").doubleValue());
        assertThat(body.get("high").doubleValue())
                .isGreaterThanOrEqualTo(body.get("central").doubleValue());
        assertThat(body.get("changeLow").intValue())
                .isLessThanOrEqualTo(body.get("changeHigh").intValue());
    }

    @Test
    void saysTheTotalOfAYearThatIsOver() throws Exception {
        var body = get("thefts", "year=2023-24");
        assertThat(body.get("low").doubleValue()).isEqualTo(1440);
        assertThat(body.get("high").doubleValue()).isEqualTo(1440);
        assertThat(body.get("changeHigh").intValue()).isZero();
        assertThat(body.get("note").isNull()).isTrue();
    }

    @Test
    void leavesTheChangeOpenWhenTheYearBeforeIsNotWhole() throws Exception {
        var body = get("thefts", "year=2020-21");
        assertThat(body.get("central").doubleValue()).isEqualTo(1440);
        assertThat(body.get("changeLow").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"share,Only what adds up", "one,too few", "gap,no figure", "none,too few"})
    void saysInWordsWhyThereIsNone(String key, String words) throws Exception {
        var body = get(key, "year=2024-25");
        assertThat(body.get("low").isNull()).isTrue();
        assertThat(body.get("note").stringValue()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "performance.lancashire,thefts,year=2024-25&level=2,400",
        "performance.lancashire,thefts,year=2024-25&level=NaN,400",
        "performance.lancashire,thefts,year=2024-26,400",
        "performance.lancashire,thefts,level=0.9,400",
        "performance.lancashire,thefts,year=2031-32,400",
        "performance.lancashire,thefts,year=2024-25&method=guess,400",
        "performance.lancashire,no-such,year=x,404",
        "performance.as,thefts,year=x,404",
        "officer.blackpool,thefts,year=x,403",
        "nobody,thefts,year=x,401"
    })
    void checksWhoAsksBeforeItLooksAtWhat(String user, String key, String parameters, int status) {
        assertThat(api.get()
                        .uri(LANCASHIRE + "measures/" + key + "/projection?" + parameters)
                        .with(httpBasic(user, "demo")))
                .hasStatus(status);
    }

    private JsonNode get(String key, String parameters) throws Exception {
        var result = api.get()
                .uri(LANCASHIRE + "measures/" + key + "/projection?" + parameters)
                .with(httpBasic(ANALYST, "demo"))
                .exchange();
        assertThat(result).hasStatusOk();
        return json.readTree(result.getResponse().getContentAsString());
    }

    private void send(String method, String call, String file) {
        assertThat(api.method(org.springframework.http.HttpMethod.valueOf(method))
                        .uri(LANCASHIRE + call)
                        .with(httpBasic(ANALYST, "demo"))
                        .contentType("text/csv")
                        .content(file))
                .hasStatusOk();
    }
}
