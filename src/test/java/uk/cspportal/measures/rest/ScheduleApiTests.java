package uk.cspportal.measures.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.cspportal.testing.PortalTest;

/** The performance schedule through the interface: a published one reproduced, and every defined answer to a gap. */
@PortalTest
class ScheduleApiTests {

    private static final String LANCASHIRE = "/api/v1/tenants/E23000003/";
    private static final String ANALYST = "performance.lancashire";
    private static final List<String> COLUMNS = List.of(
            "key",
            "title",
            "unit",
            "polarity",
            "frequency",
            "change_method",
            "change_decimals",
            "flat_band",
            "value_decimals",
            "objective");

    @Autowired
    private MockMvcTester api;

    @Autowired
    private JsonMapper json;

    @Test
    void reproducesEveryPrintedChangeAndArrowOfAPublishedSchedule() throws Exception {
        var printed = read("lancashire-sections-1-5.csv");
        var settings = read("lancashire-settings-sections-1-5.csv");
        send(HttpMethod.PUT, "measures", definitions(printed, settings));
        send(HttpMethod.POST, "observations", figures(printed, settings));

        var rows = ok(get("schedule?baseline=2020-03/P12M&current=2022-12/P12M"));

        assertThat(rows).hasSize(31);
        for (int i = 0; i < 31; i++) {
            var row = rows.get(i);
            var expected = printed.get(i);
            var points = settings.get(i).getField("change_method").equals("POINTS");
            assertThat(row.get("title").stringValue()).isEqualTo(expected.getField("measure"));
            assertThat(row.get("objective").isNull() ? "" : row.get("objective").stringValue())
                    .isEqualTo(expected.getField("objective"));
            var change = expected.getField("printed_change");
            assertThat(row.get("changeText").stringValue())
                    .as(row.toString())
                    .isEqualTo(change.isEmpty() ? "not available" : points ? change.replace("%", " pp") : change);
            assertThat(row.get("trend").stringValue())
                    .as(row.toString())
                    .isEqualTo(expected.getField("printed_trend").toUpperCase(Locale.ROOT));
            assertThat(row.get("change").isNull()).isEqualTo(change.isEmpty());
        }
        assertThat(rows.get(0)).isEqualTo(json.readTree("""
                {"objective":"Reduce Murder and Homicide","measure":"police-recorded-homicide",
                 "title":"Police-recorded Homicide","unit":"count","baseline":28,"current":16,"change":-42.9,
                 "changeText":"-42.9%","trend":"DOWN","judgement":"BETTER","baselineStatus":"final",
                 "currentStatus":"final","note":null}"""));

        var csv = csv("schedule?baseline=2020-03/P12M&current=2022-12/P12M");
        assertThat(csv).hasSize(31);
        assertThat(csv.get(14).getField("changeText")).isEqualTo("3.3 pp");
        assertThat(csv.get(14).getField("judgement")).isEqualTo("WORSE");
        assertThat(csv.get(20).getField("current")).isEmpty();
    }

    @Test
    void rollsUpMonthsAndQuartersAndCallsAPartAPart() throws Exception {
        send(HttpMethod.PUT, "measures", """
                key,title,unit,polarity,frequency,change_method,change_decimals,flat_band,value_decimals
                months,Months,count,lower,monthly,relative,1,0,0
                quarters,Quarters,count,lower,quarterly,relative,1,0,0
                share,Share,percent,higher,monthly,points,1,0,1
                """);
        var figures = new StringBuilder("measure,period,value,status\n");
        for (int year = 2023; year <= 2024; year++) {
            for (int month = 1; month <= 12; month++) {
                var missing = year == 2024 && month == 5;
                figures.append("months,%d-%02d,%s,%s\n"
                        .formatted(
                                year,
                                month,
                                missing ? "" : String.valueOf(year - 2013),
                                missing ? "not_available" : ""));
                figures.append("share,%d-%02d,50,\n".formatted(year, month));
            }
            for (int quarter = 1; quarter <= 4; quarter++) {
                figures.append(
                        "quarters,%d-%02d-Q%d,%d,provisional\n".formatted(year, year - 1999, quarter, year - 2000));
            }
        }
        send(HttpMethod.POST, "observations", figures.toString());

        assertThat(row("2022-23-Q4", "2023-24-Q4", "months")).contains("30", "33", "10.0%", "UP", "WORSE");
        assertThat(row("2023-24-Q1", "2024-25-Q1", "months"))
                .contains(
                        "30",
                        "",
                        "not available",
                        "NONE",
                        "NEUTRAL",
                        "partial",
                        "Only 2 of 3 parts of Q1 2024/25 are held.");
        assertThat(row("2023-12/P12M", "2024-12/P12M", "months")).contains("120", "", "partial");
        assertThat(row("2024-03/P12M", "2025-03/P12M", "quarters")).contains("92", "96", "4.3%", "provisional");
        assertThat(row("2023-12/P12M", "2024-12/P12M", "quarters"))
                .as("calendar years are made of whole quarters too")
                .contains("not available", "partial");
        assertThat(row("2023-04/P12M", "2024-04/P12M", "quarters")).contains("not_available");
        assertThat(row("2023-24-Q1", "2024-25-Q1", "share"))
                .as("shares do not add up")
                .contains("not_available");
        assertThat(row("2023-01", "2024-01", "quarters")).contains("not_available");
    }

    @Test
    void answersInWordsWhereThereIsNoChange() throws Exception {
        var sheets = """
                key,title,unit,polarity,frequency,change_method,change_decimals,flat_band,value_decimals
                zero,Zero,count,lower,annual,relative,1,0,0
                below,Below,count,lower,annual,relative,1,0,0
                late,Late,count,lower,annual,relative,1,0,0
                points,Points,percent,higher,annual,points,1,0.5,1
                """;
        send(HttpMethod.PUT, "measures", sheets);
        send(HttpMethod.POST, "observations", """
                measure,period,value,status
                zero,2023-03/P12M,0,
                zero,2024-03/P12M,5,
                below,2023-03/P12M,-4,
                below,2024-03/P12M,5,
                late,2023-03/P12M,7,
                late,2024-03/P12M,,not_yet_released
                points,2023-03/P12M,0,
                points,2024-03/P12M,-0.45,
                """);
        assertThat(row("2023-03/P12M", "2024-03/P12M", "zero"))
                .contains(
                        "0",
                        "5",
                        "not available",
                        "NONE",
                        "NEUTRAL",
                        "The baseline is 0, of which no percentage can be taken.");
        assertThat(row("2023-03/P12M", "2024-03/P12M", "below"))
                .contains("The baseline is below 0, of which no percentage can be taken.");
        assertThat(row("2023-03/P12M", "2024-03/P12M", "late"))
                .contains("not_yet_released", "The figure for 12 months to March 2024 is not yet released.");
        assertThat(row("2023-03/P12M", "2024-03/P12M", "points")).contains("-0.5 pp", "FLAT", "NEUTRAL");

        send(HttpMethod.PUT, "measures", sheets.replace("points,Points,percent,higher", "points,Points,rate,higher"));
        send(HttpMethod.POST, "observations?reason=Counted%20anew", "measure,period,value\npoints,2024-03/P12M,12\n");
        assertThat(row("2023-03/P12M", "2024-03/P12M", "points"))
                .contains(
                        "not available",
                        "The measure’s definition changed between the two periods, so they cannot be compared.");
    }

    @Test
    void drawsTheScheduleAsItWasKnownOnADay() throws Exception {
        assertThat(ok(get("officer.banes", "E22000001", "schedule?baseline=2024-03&current=2025-03"))
                        .get(0)
                        .get("current")
                        .intValue())
                .isEqualTo(1140);
        var before =
                ok(get("officer.banes", "E22000001", "schedule?baseline=2024-03&current=2025-03&asKnownOn=2025-04-20"));
        assertThat(before.get(0).get("current").isNull()).isTrue();
        assertThat(before.get(0).get("baseline").isNull()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "performance.lancashire,E23000003,baseline=2024-01&current=2025-01,200",
        "performance.lancashire,E23000003,baseline=2024-01,400",
        "performance.lancashire,E23000003,current=2024-01,400",
        "performance.lancashire,E23000003,baseline=spring&current=2025-01,400",
        "performance.lancashire,E23000003,baseline=0001-01/P12M&current=2025-03/P12M,400",
        "performance.lancashire,E23000003,baseline=2024-03/P12M&current=9999-03/P12M,400",
        "performance.lancashire,E23000003,baseline=2024-01&current=2024-25-Q4,400",
        "performance.lancashire,E23000003,baseline=2024-01&current=2025-01&asKnownOn=today,400",
        "performance.as,E23000003,baseline=spring,404",
        "officer.banes,E23000036,baseline=spring,403",
        "provider.banes,E22000001,baseline=spring,403",
        "officer.bristol,E22000001,baseline=spring,404",
        "nobody,E22000001,baseline=spring,401"
    })
    void checksWhoAsksBeforeItLooksAtWhat(String user, String tenant, String parameters, int status) {
        for (var accept : List.of("application/json", "text/csv")) {
            var answer = api.get()
                    .uri("/api/v1/tenants/" + tenant + "/schedule?" + parameters)
                    .accept(accept)
                    .with(httpBasic(user, "demo"));
            assertThat(answer).hasStatus(status);
            if (status != 200) {
                assertThat(answer.exchange().getResponse().getContentType()).startsWith("application/problem+json");
            }
        }
    }

    /** The fields of one row of the CSV. */
    private List<String> row(String baseline, String current, String measure) throws Exception {
        return csv("schedule?baseline=" + baseline + "&current=" + current).stream()
                .filter(row -> row.getField("measure").equals(measure))
                .findFirst()
                .orElseThrow()
                .getFields();
    }

    private List<NamedCsvRecord> csv(String call) throws Exception {
        var result = api.get()
                .uri(LANCASHIRE + call)
                .accept("text/csv")
                .with(httpBasic(ANALYST, "demo"))
                .exchange();
        assertThat(result).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        try (var csv = CsvReader.builder().ofNamedCsvRecord(result.getResponse().getContentAsString())) {
            return csv.stream().toList();
        }
    }

    private static String definitions(List<NamedCsvRecord> printed, List<NamedCsvRecord> settings) throws IOException {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            for (int i = 0; i < printed.size(); i++) {
                var row = settings.get(i);
                var polarity = row.getField("polarity_inferred");
                csv.writeRecord(
                        row.getField("measure_key"),
                        row.getField("measure"),
                        row.getField("unit"),
                        polarity.equals("context") ? "contextual" : polarity,
                        "annual",
                        row.getField("change_method").toLowerCase(Locale.ROOT),
                        row.getField("change_decimals"),
                        row.getField("flat_band_abs_inclusive"),
                        row.getField("value_decimals"),
                        printed.get(i).getField("objective"));
            }
        }
        return text.toString();
    }

    private static String figures(List<NamedCsvRecord> printed, List<NamedCsvRecord> settings) {
        var text = new StringBuilder("measure,period,value,status\n");
        for (int i = 0; i < printed.size(); i++) {
            var key = settings.get(i).getField("measure_key");
            for (var period : List.of("baseline,2020-03/P12M", "current,2022-12/P12M")) {
                var field = period.split(",");
                var value = printed.get(i).getField(field[0]);
                text.append("%s,%s,%s,%s\n".formatted(key, field[1], value, value.isEmpty() ? "not_available" : ""));
            }
        }
        return text.toString();
    }

    private static List<NamedCsvRecord> read(String file) throws IOException {
        try (var in = ScheduleApiTests.class.getResourceAsStream("/lancashire/" + file);
                var csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            return csv.stream().toList();
        }
    }

    private void send(HttpMethod method, String call, String file) throws Exception {
        ok(api.method(method)
                .uri(java.net.URI.create(LANCASHIRE + call))
                .with(httpBasic(ANALYST, "demo"))
                .contentType("text/csv")
                .content(file.getBytes(UTF_8))
                .exchange());
    }

    private MvcTestResult get(String call) {
        return get(ANALYST, "E23000003", call);
    }

    private MvcTestResult get(String user, String tenant, String call) {
        return api.get()
                .uri("/api/v1/tenants/" + tenant + "/" + call)
                .with(httpBasic(user, "demo"))
                .exchange();
    }

    private JsonNode ok(MvcTestResult result) throws Exception {
        assertThat(result).hasStatusOk();
        return json.readTree(result.getResponse().getContentAsString());
    }
}
