package uk.cspportal.identity;

import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What every answer tells browsers. The screens' page brings its own policy on what may be loaded;
 * every other answer may load nothing, except the page that describes the interface.
 */
@Configuration(proxyBeanMethods = false)
class BrowserRules {

    private static final String POLICY = "Content-Security-Policy";
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String INTERFACE =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String FEATURES =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(),"
                    + " microphone=(), midi=(), payment=(), usb=()";
    private static final long YEAR = 31_536_000;

    /** Not after it, as is usual: a page that is forwarded to Vaadin is sent by then. */
    private static final ObjectPostProcessor<HeaderWriterFilter> BEFORE_THE_ANSWER = new ObjectPostProcessor<>() {
        @Override
        public <T extends HeaderWriterFilter> T postProcess(T filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    /** Strict transport security is only sent where the request came through TLS. */
    static void apply(HttpSecurity http) {
        http.headers(headers -> headers.withObjectPostProcessor(BEFORE_THE_ANSWER)
                .addHeaderWriter(policy())
                .cacheControl(CacheControlConfig::disable)
                .httpStrictTransportSecurity(tls -> tls.includeSubDomains(true).maxAgeInSeconds(YEAR))
                .frameOptions(FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(features -> features.policy(FEATURES))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN)));
    }

    /** Behind TLS the session's cookie never travels without, and belongs to this host alone. */
    @Bean
    ServletContextInitializer sessionCookie(Environment settings) {
        return context -> {
            context.getSessionCookieConfig().setName(sessionCookieName(settings));
            context.getSessionCookieConfig().setSecure(StartChecks.isEncrypted(settings));
        };
    }

    static String sessionCookieName(Environment settings) {
        return StartChecks.isEncrypted(settings) ? "__Host-portal" : "portal";
    }

    /** Files that may be kept say so themselves, later. */
    private static HeaderWriter policy() {
        return (request, response) -> {
            var ui = request.getRequestURI().startsWith("/swagger-ui/");
            response.setHeader(POLICY, ui ? INTERFACE : NOTHING);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        };
    }
}
