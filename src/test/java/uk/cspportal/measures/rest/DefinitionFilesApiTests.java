package uk.cspportal.measures.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;

/** Definitions sent as files: what is taken, what is refused and in which words. */
class DefinitionFilesApiTests extends FilesApiTest {

    @Test
    void createsUpdatesAndLeavesMeasuresAsTheyAre() throws Exception {
        var body = ok(put(COLUMNS + "\n"
                + "thefts,Thefts,count,lower,monthly,relative,1,0,0\n"
                + "surveys,Satisfied victims of crime,percent,higher,quarterly,points,1,0.5,1\n"
                + "new,New,kg,lower,monthly,relative,1,0,2\n"));
        assertThat(body).isEqualTo(json.readTree("{\"created\":1,\"updated\":1,\"unchanged\":1,\"warnings\":[]}"));
        assertThat(ok(get("measures")).valueStream().map(m -> m.get("key").stringValue()))
                .containsExactly("thefts", "surveys", "arrests", "new");
    }

    @Test
    void readsColumnsByNameInAnyOrderAndKeepsWhatHasNone() throws Exception {
        assertThat(put("minimum,maximum,objective,denominator," + COLUMNS
                        + "\n0,100,Fewer thefts,residents,thefts,Thefts,count,lower,monthly,relative,1,0,0\n"))
                .hasStatusOk();
        assertThat(put(
                        "title,key,unit,polarity,frequency,change_method,change_decimals,flat_band,value_decimals,maximum\n"
                                + "All thefts,thefts,count,lower,monthly,relative,1,0,0,\n"))
                .hasStatusOk();
        var measure = ok(get("measures")).get(0);
        assertThat(measure.get("title").stringValue()).isEqualTo("All thefts");
        assertThat(measure.get("objective").stringValue()).isEqualTo("Fewer thefts");
        assertThat(measure.get("minimum").intValue()).isZero();
        assertThat(measure.get("maximum").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Thefts!,Thefts,count,lower,monthly,relative,1,0,0 | key
            x,,count,lower,monthly,relative,1,0,0 | title
            x,X,number,lower,monthly,relative,1,0,0 | unit
            x,X,count,down,monthly,relative,1,0,0 | polarity
            x,X,count,lower,daily,relative,1,0,0 | frequency
            x,X,count,lower,monthly,percent,1,0,0 | change_method
            x,X,count,lower,monthly,relative,-1,0,0 | change_decimals
            x,X,count,lower,monthly,relative,99,0,0 | change_decimals
            x,X,count,lower,monthly,relative,1,-0.1,0 | flat_band
            x,X,count,lower,monthly,relative,1,,0 | flat_band
            x,X,count,lower,monthly,relative,1,0,one | value_decimals
            thefts,X,count,lower,monthly,relative,2,0,0 | key
            thefts,X,rate,lower,monthly,relative,1,0,0 | key
            """)
    void namesLineAndColumnOfADefinitionThatCannotBeTaken(String line, String column) throws Exception {
        var body = refused(put(SHEETS + line + "\n"));
        assertThat(body.get("problems")).singleElement().satisfies(problem -> {
            assertThat(problem.get("line").intValue()).isEqualTo(5);
            assertThat(problem.get("column").stringValue()).isEqualTo(column);
            assertThat(problem.get("expected").stringValue()).isNotBlank();
        });
        assertThat(ok(get("measures"))).hasSize(3);
    }

    @Test
    void listsUnknownMissingAndDoubledColumns() throws Exception {
        var body = refused(put("key,titel,unit,unit,polarity,frequency,change_method,change_decimals,flat_band\n"));
        assertThat(body.get("problems").valueStream().map(p -> p.get("column").stringValue()))
                .containsExactly("titel", "unit", "title", "value_decimals");
    }

    @Test
    void breaksTheSeriesWhenTheMeaningChangesAndNotForAWord() throws Exception {
        ok(put(SHEETS.replace("Thefts", "Thefts of all kinds")));
        assertThat(edition("thefts")).isEqualTo(1);
        ok(send(
                HttpMethod.PUT,
                "measures?reason=New%20counting%20rules",
                SHEETS.replace("thefts,Thefts,count,lower", "thefts,Thefts,rate,lower"),
                UTF_8));
        assertThat(edition("thefts")).isEqualTo(2);
        assertThat(edition("surveys")).isEqualTo(1);
        assertThat(audited("measure.redefined"))
                .singleElement()
                .asString()
                .contains("unit: COUNT", "unit: RATE", "New counting rules");
        assertThat(audited("measure.reworded")).hasSize(1);
        assertThat(sql.sql("select count(*) from measure_sheet s join measure m on m.id = s.measure_id "
                                + "where m.measure_key = 'thefts'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }
}
