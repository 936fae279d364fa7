package uk.cspportal.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;

/**
 * Who a tenant is compared with. Groups are not symmetric and change: whom a benchmark compares is
 * decided by the membership of its date.
 */
@Service
@Transactional(readOnly = true)
public class ComparatorService {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    private static final Pattern CODE = Pattern.compile("[A-Z]\\d{8}");

    private final ComparatorRepository groups;
    private final ComparatorMemberRepository members;
    private final PublishedStatistics published;
    private final MeasureService measures;
    private final Keeping keeping;

    ComparatorService(
            ComparatorRepository groups,
            ComparatorMemberRepository members,
            PublishedStatistics published,
            MeasureService measures,
            Keeping keeping) {
        this.groups = groups;
        this.members = members;
        this.published = published;
        this.measures = measures;
        this.keeping = keeping;
    }

    /** The groups of a tenant with everybody who ever belonged to them. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<ComparatorGroup> groups(TenantId tenant) {
        var byGroup = groups.members(tenant.value()).stream()
                .collect(Collectors.groupingBy(
                        ComparatorMemberEntity::groupId,
                        Collectors.mapping(ComparatorMemberEntity::toMember, Collectors.toList())));
        return groups.of(tenant.value()).stream()
                .map(g -> new ComparatorGroup(g.key(), g.title(), g.source(), byGroup.getOrDefault(g.id(), List.of())))
                .toList();
    }

    /**
     * What has been published of those who belonged to a group on a day, by their codes; whoever has nothing published is
     * left out.
     */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public Map<String, Series> published(TenantId tenant, String key, LocalDate day, String nationalKey) {
        var codes = groups(tenant).stream()
                .filter(g -> g.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Messages.text("measures.comparators.none", key)))
                .on(day);
        var found = new TreeMap<>(published.byArea(nationalKey));
        found.keySet().retainAll(codes);
        return found;
    }

    /** Makes a group, or changes its title and source. */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public void define(TenantId tenant, String key, String title, String source) {
        if (!KEY.matcher(key).matches()) {
            throw new InvalidInputException("key", Messages.text("measures.comparators.key", key));
        }
        var group = groups.of(tenant.value()).stream()
                .filter(g -> g.key().equals(key))
                .findFirst()
                .orElseGet(() -> new ComparatorGroupEntity(tenant, measures.audience(tenant), key));
        var before = group.title();
        group.describe(Keeping.text("title", title), Keeping.text("source", source));
        groups.save(group);
        keeping.tell(tenant, MeasureKept.GROUP_DEFINED, "group " + key, before, title, source);
    }

    /** Lets an area belong to a group from a day on. */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public void join(TenantId tenant, String key, String code, LocalDate from) {
        var group = group(tenant, key);
        if (!CODE.matcher(code).matches()) {
            throw new InvalidInputException("code", Messages.text("measures.comparators.code", code));
        }
        boolean belongs = of(tenant, group).stream()
                .map(ComparatorMemberEntity::toMember)
                .anyMatch(m -> m.code().equals(code) && (m.to() == null || !m.to().isBefore(from)));
        if (belongs) {
            throw new ConflictException(Messages.text("measures.comparators.twice", code));
        }
        members.save(new ComparatorMemberEntity(group, code, from, keeping.now()));
        keeping.tell(tenant, MeasureKept.MEMBER_JOINED, "group " + key + " " + code, null, from.toString(), null);
    }

    /** Ends the membership of an area after a last day. */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public void leave(TenantId tenant, String key, String code, LocalDate last) {
        var member = of(tenant, group(tenant, key)).stream()
                .filter(m -> m.toMember().code().equals(code)
                        && m.toMember().to() == null
                        && !m.toMember().from().isAfter(last))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Messages.text("measures.comparators.no-member", code)));
        member.leave(last);
        keeping.tell(tenant, MeasureKept.MEMBER_LEFT, "group " + key + " " + code, null, last.toString(), null);
    }

    private List<ComparatorMemberEntity> of(TenantId tenant, ComparatorGroupEntity group) {
        return groups.members(tenant.value()).stream()
                .filter(m -> m.groupId() == group.id())
                .toList();
    }

    private ComparatorGroupEntity group(TenantId tenant, String key) {
        return groups.of(tenant.value()).stream()
                .filter(g -> g.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Messages.text("measures.comparators.none", key)));
    }
}
