package uk.cspportal.identity;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import uk.cspportal.shared.Messages;

/**
 * Three doors. {@code /api} takes credentials with every request and keeps no session; a calendar's
 * address is its own credential; everything else is the screens. How people prove who they are is
 * the {@link SignInMethod}'s.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    /** Before any other bean is made, the connection to the database among them. */
    @Bean
    static BeanFactoryPostProcessor startChecks(Environment settings) {
        return beans -> StartChecks.check(settings);
    }

    /** Reading alone, and nothing of a session: whom the secret in the address belongs to is looked up behind it. */
    @Bean
    @Order(0)
    SecurityFilterChain feeds(HttpSecurity http, RateLimits limits) {
        var feed = FeedPath.CALENDAR + "*.ics";
        http.securityMatcher(FeedPath.CALENDAR + "**")
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(a -> a.requestMatchers(HttpMethod.GET, feed)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, feed)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(x -> x.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)));
        limits.guardFeeds(http);
        BrowserRules.apply(http);
        return http.build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http, SignInMethod method, RateLimits limits, BodyLimit bodies, Refusals refusals) {
        AuthenticationEntryPoint refusal = (request, response, e) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, method.challenge());
            refusals.send(request, response, HttpStatus.UNAUTHORIZED, Messages.text("identity.api.sign-in"));
        };
        http.securityMatcher("/api", "/api/**")
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(a -> a.anyRequest().authenticated())
                .exceptionHandling(x -> x.authenticationEntryPoint(refusal));
        method.guardApi(http, refusal);
        limits.guardApi(http);
        bodies.guard(http);
        BrowserRules.apply(http);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain screens(HttpSecurity http, SignInMethod method, RateLimits limits, BodyLimit bodies) {
        http.authorizeHttpRequests(a -> a.requestMatchers("/actuator/health/**", SecurityTxt.PATH)
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
        limits.guardScreens(http);
        bodies.guard(http);
        BrowserRules.apply(http);
        return http.build();
    }

    /** Keeps Spring Boot from making up a user: there is no password sign-in outside the demonstration. */
    @Bean
    UserDetailsService noUsers() {
        return username -> {
            throw new UsernameNotFoundException(username);
        };
    }
}
