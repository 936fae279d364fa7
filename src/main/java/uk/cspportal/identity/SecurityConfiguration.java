package uk.cspportal.identity;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;
import uk.cspportal.identity.ui.SignIn;
import uk.cspportal.shared.Messages;

/**
 * Two doors. {@code /api} takes credentials with every request and keeps no session; everything else
 * is the screens. Without the demonstration profile nobody can sign in until Keycloak is configured.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, JsonMapper json) {
        return http.securityMatcher("/api", "/api/**")
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(a -> a.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(
                        (request, response, e) -> unauthorized(json, request, response, e)))
                .exceptionHandling(x ->
                        x.authenticationEntryPoint((request, response, e) -> unauthorized(json, request, response, e)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain screens(HttpSecurity http, Environment environment) {
        http.authorizeHttpRequests(a -> a.requestMatchers("/actuator/health/**")
                .permitAll()
                .requestMatchers("/interface", "/swagger-ui/**")
                .authenticated());
        http.with(VaadinSecurityConfigurer.vaadin(), screens -> {
            if (environment.acceptsProfiles(Profiles.of("demonstration"))) {
                screens.loginView(SignIn.PATH, "/" + SignIn.PATH);
            }
        });
        return http.build();
    }

    /** Keeps Spring Boot from making up a user: there is no password sign-in outside the demonstration. */
    @Bean
    UserDetailsService noUsers() {
        return username -> {
            throw new UsernameNotFoundException(username);
        };
    }

    private static void unauthorized(
            JsonMapper json, HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNAUTHORIZED, Messages.text("identity.api.sign-in"));
        problem.setInstance(java.net.URI.create(request.getRequestURI()));
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setHeader("WWW-Authenticate", "Basic realm=\"CSP Portal\", charset=\"UTF-8\"");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        json.writeValue(response.getOutputStream(), problem);
    }
}
