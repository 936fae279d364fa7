package uk.cspportal.identity.rest;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI description says of the interface as a whole. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info = @Info(title = "CSP Portal", version = "1"),
        security = @SecurityRequirement(name = "demonstration"))
@SecurityScheme(name = "demonstration", type = SecuritySchemeType.HTTP, scheme = "basic")
class ApiDescription {}
