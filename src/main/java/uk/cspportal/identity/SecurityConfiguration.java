package uk.cspportal.identity;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;
import uk.cspportal.shared.Messages;

/**
 * Two doors. {@code /api} takes credentials with every request and keeps no session; everything else
 * is the screens. How people prove who they are is the {@link SignInMethod}'s.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, SignInMethod method, JsonMapper json) {
        AuthenticationEntryPoint refusal =
                (request, response, e) -> unauthorized(json, request, response, method.challenge());
        http.securityMatcher("/api", "/api/**")
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(a -> a.anyRequest().authenticated())
                .exceptionHandling(x -> x.authenticationEntryPoint(refusal));
        method.guardApi(http, refusal);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain screens(HttpSecurity http, SignInMethod method) {
        http.authorizeHttpRequests(a -> a.requestMatchers("/actuator/health/**")
                .permitAll()
                .requestMatchers("/interface", "/swagger-ui/**")
                .authenticated());
        var page = method.page();
        http.with(VaadinSecurityConfigurer.vaadin(), screens -> {
            if (page.elsewhere()) {
                screens.oauth2LoginPage(page.path(), page.afterSignOut());
            } else {
                screens.loginView(page.path(), page.afterSignOut());
            }
        });
        method.guardScreens(http);
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
            JsonMapper json, HttpServletRequest request, HttpServletResponse response, String challenge)
            throws IOException {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNAUTHORIZED, Messages.text("identity.api.sign-in"));
        problem.setInstance(java.net.URI.create(request.getRequestURI()));
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        json.writeValue(response.getOutputStream(), problem);
    }
}
