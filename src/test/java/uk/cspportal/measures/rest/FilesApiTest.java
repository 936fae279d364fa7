package uk.cspportal.measures.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import jakarta.persistence.EntityManager;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.testing.PortalTest;

/** Sends files as the analyst of Lancashire, who has three measures. */
@PortalTest
abstract class FilesApiTest {

    static final String LANCASHIRE = "/api/v1/tenants/E23000003/";
    static final String ANALYST = "performance.lancashire";
    static final String COLUMNS =
            "key,title,unit,polarity,frequency,change_method,change_decimals,flat_band,value_decimals";
    static final String SHEETS = COLUMNS + "\n"
            + "thefts,Thefts,count,lower,monthly,relative,1,0,0\n"
            + "surveys,Satisfied victims,percent,higher,quarterly,points,1,0.5,1\n"
            + "arrests,Arrests,count,contextual,annual,relative,1,0,0\n";
    static final String HEADER = "measure,period,value,status,note\n";

    @Autowired
    MockMvcTester api;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient sql;

    @Autowired
    EntityManager entities;

    @Autowired
    DemonstrationPeople people;

    @BeforeEach
    void threeMeasures() throws Exception {
        assertThat(put(SHEETS)).hasStatusOk();
    }

    int edition(String key) {
        people.as(ANALYST, entities::flush);
        return sql.sql("select edition from measure where measure_key = ?")
                .param(key)
                .query(Integer.class)
                .single();
    }

    List<String> audited(String action) {
        return sql.sql(
                        "select concat(from_value, ' > ', to_value, ' ', coalesce(why, '')) from audit_entry where action = ?")
                .param(action)
                .query(String.class)
                .list();
    }

    MvcTestResult put(String file) {
        return send(HttpMethod.PUT, "measures", file, UTF_8);
    }

    MvcTestResult post(String file) {
        return post("observations", file);
    }

    MvcTestResult post(String call, String file) {
        return send(HttpMethod.POST, call, file, UTF_8);
    }

    MvcTestResult send(HttpMethod method, String call, String file, Charset encoding) {
        return api.method(method)
                .uri(java.net.URI.create(LANCASHIRE + call))
                .with(httpBasic(ANALYST, "demo"))
                .contentType("text/csv")
                .content(file.getBytes(encoding))
                .exchange();
    }

    MvcTestResult get(String call) {
        return api.get().uri(LANCASHIRE + call).with(httpBasic(ANALYST, "demo")).exchange();
    }

    JsonNode ok(MvcTestResult result) throws Exception {
        assertThat(result).hasStatusOk();
        return json.readTree(result.getResponse().getContentAsString());
    }

    JsonNode refused(MvcTestResult result) throws Exception {
        assertThat(result).hasStatus(422).hasContentType("application/problem+json");
        return json.readTree(result.getResponse().getContentAsString());
    }
}
