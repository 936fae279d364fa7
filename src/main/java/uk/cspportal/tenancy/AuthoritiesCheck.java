package uk.cspportal.tenancy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.Messages;

/** Whether all five kinds of responsible authority are named. */
@Component
class AuthoritiesCheck implements SetUpCheck {

    private final ResponsibleAuthorities authorities;

    AuthoritiesCheck(ResponsibleAuthorities authorities) {
        this.authorities = authorities;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String name() {
        return Messages.text("tenancy.check.authorities");
    }

    @Override
    public String remedy() {
        return Messages.text("tenancy.check.authorities.remedy");
    }

    @Override
    public Map<TenantId, String> gaps(Collection<TenantId> partnerships, LocalDate day) {
        return authorities.missing(partnerships, day).entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, e -> words(e.getValue())));
    }

    private static String words(List<AuthorityKind> missing) {
        return missing.size() == AuthorityKind.values().length
                ? Messages.text("tenancy.check.authorities.none")
                : missing.stream()
                        .map(kind -> Messages.text("tenancy.authority", kind))
                        .collect(Collectors.joining(", "));
    }
}
