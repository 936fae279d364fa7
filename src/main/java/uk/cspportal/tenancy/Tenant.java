package uk.cspportal.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * A tenant as screens and services see it: {@code code} is its ONS code, {@code slug} its part of
 * an address, the names are those of today.
 */
public record Tenant(
        TenantId id,
        String code,
        String slug,
        TenantKind kind,
        @Nullable TenantId parent,
        String name,
        String shortName) {}
