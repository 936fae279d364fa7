package uk.cspportal.tenancy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;

/**
 * The responsible authorities of each partnership: the law wants all five kinds, so what is missing
 * is told. A partnership over several councils has several of one kind.
 */
@Service
public class ResponsibleAuthorities {

    private static final int LENGTH = 160;

    private final ResponsibleAuthorityRepository authorities;
    private final TenantNodeRepository nodes;
    private final ApplicationEventPublisher events;

    ResponsibleAuthorities(
            ResponsibleAuthorityRepository authorities, TenantNodeRepository nodes, ApplicationEventPublisher events) {
        this.authorities = authorities;
        this.nodes = nodes;
        this.events = events;
    }

    /** All of a partnership, of today, of the past and to come, by kind and name. */
    @PreAuthorize(TenantRights.READ_PROFILE)
    @Transactional(readOnly = true)
    public List<ResponsibleAuthority> list(TenantId tenant) {
        return all(tenant);
    }

    /** The kinds that nobody fills on a day. */
    @PreAuthorize(TenantRights.READ_PROFILE)
    @Transactional(readOnly = true)
    public List<AuthorityKind> missingOn(TenantId tenant, LocalDate day) {
        return missing(List.of(tenant), day).get(tenant);
    }

    /** @throws InvalidInputException with every problem and its remedy */
    @PreAuthorize(TenantRights.KEEP_PROFILE)
    @Transactional
    public void add(TenantId tenant, ResponsibleAuthority.Details details, String reason) {
        save(new ResponsibleAuthorityEntity(tenant), partnership(tenant), null, details, reason);
    }

    /**
     * @param seen the version that the caller has seen
     * @throws ConflictException when somebody else has changed it since
     */
    @PreAuthorize(TenantRights.KEEP_PROFILE)
    @Transactional
    public void change(TenantId tenant, long id, int seen, ResponsibleAuthority.Details details, String reason) {
        var node = partnership(tenant);
        var authority = get(tenant, id);
        var before = authority.toAuthority();
        if (before.version() != seen) {
            throw new ConflictException(Messages.text("tenancy.error.changed"));
        }
        save(authority, node, before, details, reason);
    }

    /** Takes out an entry that was never right; one that no longer serves is given a last day instead. */
    @PreAuthorize(TenantRights.KEEP_PROFILE)
    @Transactional
    public void remove(TenantId tenant, long id, String reason) {
        var node = partnership(tenant);
        var given = new Given();
        var why = given.reason(reason);
        given.refuseIfWrong();
        var authority = get(tenant, id);
        authorities.delete(authority);
        audit(node, "responsible-authority.removed", authority.toAuthority(), null, why);
    }

    /** For each partnership the kinds that nobody fills on a day. */
    Map<TenantId, List<AuthorityKind>> missing(Collection<TenantId> partnerships, LocalDate day) {
        var ids = partnerships.stream().map(TenantId::value).toList();
        var filled = authorities.findByTenantIdInOrderByValidFrom(ids).stream()
                .filter(a -> a.toAuthority().servesOn(day))
                .collect(Collectors.groupingBy(
                        ResponsibleAuthorityEntity::tenant,
                        Collectors.mapping(a -> a.toAuthority().kind(), Collectors.toSet())));
        return partnerships.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        tenant -> Arrays.stream(AuthorityKind.values())
                                .filter(kind -> !filled.containsKey(tenant)
                                        || !filled.get(tenant).contains(kind))
                                .toList()));
    }

    private void save(
            ResponsibleAuthorityEntity authority,
            TenantNode node,
            @Nullable ResponsibleAuthority before,
            ResponsibleAuthority.Details details,
            String reason) {
        var given = new Given();
        var checked = new ResponsibleAuthority.Details(
                details.kind(),
                given.text("organisation", details.organisation(), LENGTH),
                given.optional("contactRole", details.contactRole(), LENGTH),
                details.from(),
                details.to());
        var why = given.reason(reason);
        given.checkPeriod(details.from(), details.to());
        all(new TenantId(node.id())).stream()
                .filter(other -> before == null || other.id() != before.id())
                .filter(other -> isTwice(other, checked))
                .findFirst()
                .ifPresent(other -> given.problem(
                        "organisation",
                        "tenancy.error.authority-twice",
                        other.organisation(),
                        Given.period(other.from(), other.to())));
        given.refuseIfWrong();
        authority.change(checked);
        var after = authorities.saveAndFlush(authority).toAuthority();
        audit(
                node,
                before == null ? "responsible-authority.added" : "responsible-authority.changed",
                before,
                after,
                why);
    }

    private static boolean isTwice(ResponsibleAuthority other, ResponsibleAuthority.Details details) {
        return other.kind() == details.kind()
                && other.organisation().equalsIgnoreCase(details.organisation())
                && Given.overlap(other.from(), other.to(), details.from(), details.to());
    }

    private TenantNode partnership(TenantId tenant) {
        var node = nodes.findToChange(tenant.value()).orElseThrow(() -> new NotFoundException("No tenant " + tenant));
        if (node.kind() != TenantKind.PARTNERSHIP) {
            throw new ConflictException(Messages.text("tenancy.error.authority-partnership"));
        }
        return node;
    }

    private ResponsibleAuthorityEntity get(TenantId tenant, long id) {
        return authorities
                .findByTenantIdAndId(tenant.value(), id)
                .orElseThrow(() -> new NotFoundException("No responsible authority " + id));
    }

    private List<ResponsibleAuthority> all(TenantId tenant) {
        return authorities.findByTenantIdInOrderByValidFrom(List.of(tenant.value())).stream()
                .map(ResponsibleAuthorityEntity::toAuthority)
                .sorted(Comparator.comparing(ResponsibleAuthority::kind)
                        .thenComparing(ResponsibleAuthority::organisation))
                .toList();
    }

    private void audit(
            TenantNode node,
            String action,
            @Nullable ResponsibleAuthority before,
            @Nullable ResponsibleAuthority after,
            String why) {
        events.publishEvent(new TenantChanged(
                node.id(), action, "responsible authority of " + node.code(), words(before), words(after), why));
    }

    private static @Nullable String words(@Nullable ResponsibleAuthority authority) {
        return authority == null
                ? null
                : Messages.text(
                        "tenancy.authority.words",
                        Messages.text("tenancy.authority", authority.kind()),
                        authority.organisation(),
                        authority.contactRole().isEmpty()
                                ? Messages.text("tenancy.authority.no-contact")
                                : authority.contactRole(),
                        Given.period(authority.from(), authority.to()));
    }
}
