package uk.cspportal.returns.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cspportal.commentary.CommentarySubjects;
import uk.cspportal.commentary.QuestionThread;
import uk.cspportal.commentary.ThreadService;
import uk.cspportal.commentary.ui.CommentarySubject;
import uk.cspportal.commentary.ui.ThreadsPanel;
import uk.cspportal.plans.Guideline;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.returns.ReturnService;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;

/** The questions on a quarter's return, for those who read whole returns. */
record Questions(
        Tenant tenant,
        Quarter quarter,
        LocalDate today,
        List<QuestionThread> all,
        ThreadService service,
        ReturnService returns) {

    static Questions of(Tenant tenant, Quarter quarter, LocalDate today, ThreadService service, ReturnService returns) {
        return new Questions(tenant, quarter, today, service.of(tenant.id(), quarter), service, returns);
    }

    /** @param key of a guideline or a priority; empty for the whole return */
    ThreadsPanel on(String key) {
        return new ThreadsPanel(new CommentarySubject(tenant.id(), quarter, key, today), all, service);
    }

    boolean any(String key) {
        return all.stream().anyMatch(one -> one.subject().equals(key));
    }

    /** What is open, by place, each with the way there; empty when nothing is. */
    Optional<Card> open() {
        var counted = new LinkedHashMap<String, Integer>();
        all.stream().filter(QuestionThread::open).forEach(one -> counted.merge(one.subject(), 1, Integer::sum));
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("plain-list");
        var review = ReturnRoutes.review(tenant.slug(), quarter);
        var guidelines = returns.allGuidelines(tenant.id(), quarter);
        counted.forEach((key, count) -> {
            var place = new TextLink(place(key, guidelines), review + "#" + ReviewPolice.anchor(key));
            var below = new Span(open(count));
            below.addClassName("below");
            list.add(new ListItem(place, below));
        });
        return Optional.of(new Card(Messages.text("returns.questions.open"), list));
    }

    /** What was asked, by place, for those who cannot see the places yet; and where more can be asked. */
    List<Card> alone() {
        var guidelines = returns.allGuidelines(tenant.id(), quarter);
        return Stream.concat(all.stream().map(QuestionThread::subject), Stream.of(""))
                .distinct()
                .map(key -> {
                    var card = new Card(place(key, guidelines), on(key));
                    card.setId(ReviewPolice.anchor(key));
                    return card;
                })
                .toList();
    }

    /** {@code 1 open question}, {@code 2 open questions}. */
    static String open(int count) {
        return Messages.text(count == 1 ? "returns.questions.one" : "returns.questions.count", Formats.count(count));
    }

    private static String place(String key, List<Guideline> guidelines) {
        if (key.isEmpty()) {
            return Messages.text("returns.questions.whole");
        }
        var priority = CommentarySubjects.priority(key);
        if (priority.isPresent()) {
            return Messages.text("returns.questions.priority", String.valueOf(priority.getAsInt()));
        }
        return guidelines.stream()
                .filter(guideline -> guideline.key().equals(key))
                .findFirst()
                .map(guideline -> Messages.text(
                        "returns.questions.guideline", String.valueOf(guideline.number()), guideline.shortTitle()))
                .orElse(key);
    }
}
