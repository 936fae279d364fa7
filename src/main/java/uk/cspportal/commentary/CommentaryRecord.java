package uk.cspportal.commentary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/**
 * A quarter's police commentary with every text, also those the caller may not read: for the module above, which keeps
 * returns whole and asks {@link Readership} when it shows what it kept. No use case of its own.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class CommentaryRecord {

    private final CommentaryTexts texts;
    private final PlannedActions actions;
    private final CommentaryLockRepository locks;

    CommentaryRecord(CommentaryTexts texts, PlannedActions actions, CommentaryLockRepository locks) {
        this.texts = texts;
        this.actions = actions;
        this.locks = locks;
    }

    public QuarterCommentary whole(TenantId tenant, Quarter quarter) {
        return of(tenant, quarter, Set.of(Visibility.values()));
    }

    QuarterCommentary of(TenantId tenant, Quarter quarter, Set<Visibility> seen) {
        Map<String, Commentary> written = new HashMap<>();
        texts.standing(tenant, quarter)
                .forEach((key, said) -> said.asReadBy(seen).ifPresent(left -> written.put(key, left)));
        var listed = actions.listedIn(tenant, quarter);
        var seal = locks.find(tenant.value(), quarter.code());
        var open = seal.map(CommentaryLockEntity::openGuidelines).orElse(Set.of());
        var keys = new HashSet<>(written.keySet());
        keys.addAll(listed.keySet());
        Map<String, GuidelineCommentary> byGuideline = new HashMap<>();
        for (var key : keys) {
            boolean locked = seal.filter(lock -> lock.covers(key)).isPresent();
            byGuideline.put(
                    key, new GuidelineCommentary(key, written.get(key), listed.getOrDefault(key, List.of()), locked));
        }
        return new QuarterCommentary(quarter, byGuideline, seal.isPresent(), open);
    }
}
