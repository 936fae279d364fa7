package uk.cspportal.measures.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

/** Figures sent as files: what is taken, what is refused and in which words. */
class FigureFilesApiTests extends FilesApiTest {

    @Test
    void recordsOnceHoweverOftenAFileIsSent() throws Exception {
        var file =
                HEADER + "thefts,2025-01,12,,\nsurveys,2024-25-Q4,71.25,provisional,\narrests,2025-03/P12M,-3,final,\n"
                        + "thefts,2025-02,,not_available,System change\n";
        assertThat(ok(post(file)).toString())
                .isEqualTo("{\"accepted\":4,\"unchanged\":0,\"revised\":0,\"rejected\":[],\"warnings\":[]}");
        assertThat(ok(post(file)).get("unchanged").intValue()).isEqualTo(4);
        assertThat(ok(post(file + "thefts,2025-03,9,,\n")).get("accepted").intValue())
                .isEqualTo(1);

        var kept = ok(get("observations"));
        assertThat(kept).hasSize(5);
        assertThat(kept.get(1).get("status").stringValue()).isEqualTo("not_available");
        assertThat(kept.get(1).get("value").isNull()).isTrue();
        assertThat(kept.get(1).get("note").stringValue()).isEqualTo("System change");
        assertThat(kept.get(3).get("value").decimalValue()).isEqualByComparingTo("71.25");
        assertThat(kept.get(4).get("value").intValue()).isEqualTo(-3);
    }

    @Test
    void keepsEveryDecimalThatWasSent() throws Exception {
        ok(post(HEADER + "thefts,2025-01,84.66666666666667,,\nthefts,2025-02,0.333333333333333333,,\n"));
        assertThat(get("observations"))
                .bodyText()
                .contains("\"value\":84.66666666666667,", "\"value\":0.333333333333333333,");
    }

    @Test
    void revisesOnlyWithAReasonAndKeepsWhatStood() throws Exception {
        ok(post(HEADER + "thefts,2025-01,12,,\nthefts,2025-02,13,,\n"));
        var file = HEADER + "thefts,2025-01,12,,\nthefts,2025-02,14,,\n";
        assertThat(refused(post(file)).get("rejected")).singleElement().satisfies(problem -> {
            assertThat(problem.get("line").intValue()).isEqualTo(3);
            assertThat(problem.get("column").stringValue()).isEqualTo("value");
            assertThat(problem.get("found").stringValue()).isEqualTo("14");
            assertThat(problem.get("expected").stringValue()).startsWith("13").contains("reason");
        });
        assertThat(refused(post("observations?reason=%20", file))).isNotNull();

        var revised = ok(post("observations?reason=Two%20late%20reports", file));
        assertThat(revised.get("revised").intValue()).isEqualTo(1);
        assertThat(revised.get("unchanged").intValue()).isEqualTo(1);
        assertThat(ok(post("observations?reason=Again", file)).get("unchanged").intValue())
                .isEqualTo(2);
        assertThat(ok(get("observations")).get(1).get("revision").intValue()).isEqualTo(2);
        assertThat(audited("figure.revised")).singleElement().asString().contains("13", "14", "Two late reports");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            nothefts,2025-01,12,,                  | measure
            ,2025-01,12,,                          | measure
            thefts,2024-25-Q4,12,,                 | period
            thefts,2025-03/P12M,12,,               | period
            surveys,2025-01,12,,                   | period
            arrests,2024-25-Q4,12,,                | period
            thefts,01/01/2025,12,,                 | period
            thefts,Jan-25,12,,                     | period
            thefts,45658,12,,                      | period
            thefts,2025-13,12,,                    | period
            thefts,2025-05,12,,                    | period
            thefts,2031-01,12,,                    | period
            thefts,1066-10,12,,                    | period
            arrests,2025-12/P12M,12,,              | period
            surveys,2025-26-Q1,12,,                | period
            thefts,2025-01,twelve,,                | value
            thefts,2025-01,12%,,                   | value
            thefts,2025-01,"1,234",,               | value
            thefts,2025-01,1 234,,                 | value
            thefts,2025-01,1.2E+05,,               | value
            thefts,2025-01,NaN,,                   | value
            thefts,2025-01,=1+2,,                  | value
            thefts,2025-01,0.1234567890123456789,, | value
            thefts,2025-01,123456789012345678901,, | value
            thefts,2025-01,,,                      | value
            thefts,2025-01,,partial,               | value
            thefts,2025-01,12,suppressed,          | value
            thefts,2025-01,12,definitive,          | status
            thefts,2025-01,1,234,,                 | ~~
            thefts,2025-01,12                      | ~~
            thefts,2025-01,12,,"one" two           | ~~
            thefts,2025-01,12,,"open               | ~~
            """)
    void namesLineAndColumnOfAFigureThatCannotBeTaken(String line, String column) throws Exception {
        var body = refused(post(HEADER + "thefts,2024-12,11,,\n" + line + "\n"));
        assertThat(body.get("accepted").intValue()).isZero();
        assertThat(body.get("detail").stringValue()).isNotBlank();
        assertThat(body.get("rejected")).singleElement().satisfies(problem -> {
            assertThat(problem.get("line").intValue()).isEqualTo(3);
            assertThat(problem.get("column").stringValue()).isEqualTo(column == null ? "" : column);
            assertThat(problem.get("expected").stringValue()).isNotBlank();
            assertThat(problem.get("problem").stringValue()).contains("expected");
        });
        assertThat(ok(get("observations"))).isEmpty();
    }

    @Test
    void rejectsBothOfTwoValuesForOnePeriodAndTakesTheRestWhenAskedTo() throws Exception {
        var file = HEADER + "thefts,2025-01,12,,\nthefts,2025-02,13,,\nthefts,2025-01,14,,\nthefts,2025-03,x,,\n";
        assertThat(refused(post(file))
                        .get("rejected")
                        .valueStream()
                        .map(p -> p.get("line").intValue()))
                .containsExactly(2, 4, 5);
        var partly = ok(post("observations?mode=partial", file));
        assertThat(partly.get("accepted").intValue()).isEqualTo(1);
        assertThat(partly.get("rejected")).hasSize(3);
        assertThat(ok(get("observations"))).hasSize(1);
    }

    @Test
    void countsOnceWhatAFileSaysTwice() throws Exception {
        var sheets = ok(put(SHEETS + "thefts,Thefts of all kinds,count,lower,monthly,relative,1,0,0\n"));
        assertThat(sheets.get("updated").intValue()).isEqualTo(1);
        assertThat(sheets.get("warnings").get(0).get("line").intValue()).isEqualTo(5);
        assertThat(ok(get("measures")).get(0).get("title").stringValue()).isEqualTo("Thefts of all kinds");

        var figures = ok(post(HEADER + "thefts,2025-01,12,,\nthefts,2025-01,12.0,final,\nthefts,2025-02,13,,\n"));
        assertThat(figures.get("accepted").intValue()).isEqualTo(2);
        assertThat(figures.get("unchanged").intValue()).isEqualTo(1);
        assertThat(figures.get("warnings").get(0).get("line").intValue()).isEqualTo(3);
    }

    @Test
    void takesPartOfAFileButNoRevisionWithoutAReason() throws Exception {
        ok(post(HEADER + "thefts,2025-01,12,,\n"));
        var partly = ok(post("observations?mode=partial", HEADER + "thefts,2025-01,99,,\nthefts,2025-02,13,,\n"));
        assertThat(partly.get("accepted").intValue()).isEqualTo(1);
        assertThat(partly.get("rejected").get(0).get("line").intValue()).isEqualTo(2);
    }

    @Test
    void warnsOfWhatIsImplausibleAndOfAPeriodThatStillRuns() throws Exception {
        ok(put("minimum,maximum," + COLUMNS + "\n0,100,thefts,Thefts,count,lower,monthly,relative,1,0,0\n"));
        var body = ok(post(HEADER + "thefts,2025-01,101,,\nthefts,2025-04,3,,\nthefts,2025-02,100,,\n"));
        assertThat(body.get("accepted").intValue()).isEqualTo(3);
        assertThat(body.get("warnings")
                        .valueStream()
                        .map(p -> p.get("line").intValue() + p.get("column").stringValue()))
                .containsExactly("2value", "3period");
    }

    @Test
    void readsQuotesOtherLineEndsAndSpacesAndPassesOverAByteOrderMark() throws Exception {
        var body = ok(post("\uFEFF\"measure\",period,value,status,note\r\n"
                + "\"thefts\", 2025-01 ,12,,\"Late, \"\"very\"\" late\"\r\n,,,,\r\n\r\nthefts,2025-02,13,FINAL,\r\n"));
        assertThat(body.get("accepted").intValue()).isEqualTo(2);
        assertThat(body.get("warnings").get(0).get("found").stringValue()).isEqualTo("a byte-order mark");
        assertThat(ok(get("observations")).get(0).get("note").stringValue()).isEqualTo("Late, \"very\" late");
    }

    @Test
    void refusesAnotherEncodingWithTheLineOfIt() throws Exception {
        var file = HEADER + "thefts,2025-01,12,,£5 lost\nthefts,2025-02,13,,\n";
        var body = refused(send(HttpMethod.POST, "observations", file, StandardCharsets.ISO_8859_1));
        assertThat(body.get("rejected")).singleElement().satisfies(problem -> {
            assertThat(problem.get("line").intValue()).isEqualTo(2);
            assertThat(problem.get("column").stringValue()).isEqualTo("note");
            assertThat(problem.get("expected").stringValue()).contains("UTF-8");
        });
        var wide = refused(send(HttpMethod.POST, "observations", file, StandardCharsets.UTF_16));
        assertThat(wide.get("rejected").get(0).get("line").intValue()).isEqualTo(1);
        assertThat(wide.get("rejected").get(0).get("expected").stringValue()).contains("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "measure;period;value\nthefts;2025-01;12\n", "measure\tperiod\tvalue\n", "a\n", "\n\n"})
    void refusesAFileWithoutItsColumns(String file) throws Exception {
        assertThat(refused(post(file)).get("rejected")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "performance.lancashire,E23000003,?mode=most,400",
        "performance.as,E23000003,?mode=most,404",
        "performance.as,E22000001,?mode=most,400",
        "officer.banes,E22000001,?mode=most,400",
        "analyst.banes,E22000001,?mode=most,400",
        "chair.banes,E22000001,?mode=most,403",
        "police.banes,E22000001,?mode=most,403",
        "provider.banes,E22000001,?mode=most,403",
        "commissioning.as,E22000001,?mode=most,403",
        "officer.banes,E23000036,?mode=most,403",
        "officer.bristol,E22000001,?mode=most,404",
        "officer.banes,E99999999,?mode=most,404",
        "nobody,E22000001,?mode=most,401"
    })
    void checksWhoSendsBeforeItLooksAtWhat(String user, String tenant, String parameters, int status) {
        for (var call : List.of(HttpMethod.POST, HttpMethod.PUT)) {
            boolean put = call.equals(HttpMethod.PUT);
            assertThat(api.method(call)
                            .uri("/api/v1/tenants/" + tenant + (put ? "/measures" : "/observations" + parameters))
                            .with(httpBasic(user, "demo"))
                            .contentType(put && status == 400 ? "text/csv" : "application/json")
                            .content("nonsense"))
                    .hasStatus(put && status == 400 ? 422 : status);
        }
    }

    @Test
    void asksForCsvInUtf8() {
        for (var type :
                List.of("application/json", "text/csv;charset=windows-1252", "application/x-www-form-urlencoded")) {
            assertThat(api.post()
                            .uri(LANCASHIRE + "observations")
                            .with(httpBasic(ANALYST, "demo"))
                            .contentType(type)
                            .content(HEADER))
                    .as(type)
                    .hasStatus(415)
                    .hasContentType("application/problem+json")
                    .bodyJson()
                    .extractingPath("$.detail")
                    .asString()
                    .contains("text/csv");
        }
        assertThat(api.post()
                        .uri(LANCASHIRE + "observations")
                        .with(httpBasic(ANALYST, "demo"))
                        .contentType("text/csv;charset=utf-8")
                        .content(HEADER + "thefts,2025-01,1,,"))
                .hasStatusOk();
    }
}
