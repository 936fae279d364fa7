package uk.cspportal.identity;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;

/** How people get in: through Keycloak, or in the demonstration with a password that everybody knows. */
interface SignInMethod {

    /** What a caller without credentials is told to bring: the value of {@code WWW-Authenticate}. */
    String challenge();

    /** Lets callers of the programming interface prove who they are. */
    void guardApi(HttpSecurity http, AuthenticationEntryPoint refusal);

    /** Where people sign in to the screens and where they are when they have signed out. */
    SignInPage page();

    /** What else the screens need so that people can sign in. */
    default void guardScreens(HttpSecurity http) {}

    /**
     * A page for signing in.
     *
     * @param elsewhere whether it belongs to another service, to which the path leads
     */
    record SignInPage(String path, String afterSignOut, boolean elsewhere) {}
}
