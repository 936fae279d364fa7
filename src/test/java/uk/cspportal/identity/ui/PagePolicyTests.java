package uk.cspportal.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class PagePolicyTests {

    private final PagePolicy policy = new PagePolicy();

    @Test
    void letsOnlyTheScriptsOfThePageRun() {
        var page = Jsoup.parse("<head><script>first()</script><script type=module src=second.js></script></head>");
        var header = restrict(page);
        var nonce = page.select("script").first().attr("nonce");
        assertThat(nonce).hasSizeGreaterThan(20);
        assertThat(page.select("script").eachAttr("nonce")).hasSize(2).containsOnly(nonce);
        assertThat(header)
                .contains("default-src 'none'", "script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval';")
                .contains("frame-ancestors 'none'");
    }

    @Test
    void usesANumberOnce() {
        assertThat(restrict(Jsoup.parse(""))).isNotEqualTo(restrict(Jsoup.parse("")));
    }

    private String restrict(Document page) {
        var response = new MockHttpServletResponse();
        policy.restrict(new IndexHtmlResponse(null, new VaadinServletResponse(response, null), page));
        assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
        return response.getHeader("Content-Security-Policy");
    }
}
