package uk.cspportal.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import uk.cspportal.commentary.ActionDetails;
import uk.cspportal.commentary.ActionStatus;
import uk.cspportal.commentary.CommentaryCategory;
import uk.cspportal.commentary.Passage;
import uk.cspportal.commentary.Visibility;
import uk.cspportal.commentary.Wording;
import uk.cspportal.identity.Role;

/** The police's part of the model: what they write stands beside the return, and who wrote signs as little as who filled in. */
final class WorkflowPolice {

    private final WorkflowModel model;

    WorkflowPolice(WorkflowModel model) {
        this.model = model;
    }

    void comment(String person, String key, Visibility visibility, boolean stale) {
        var line = model.line(key);
        var wording = new Wording(
                List.of(new Passage(CommentaryCategory.CAUSE, visibility, "Because, at " + model.people.now())), null);
        int seen = line.commentaries - (stale ? 1 : 0);
        if (tries(
                person,
                line,
                !stale,
                () -> model.services.commentary().write(model.tenant, model.quarter, key, wording, seen, true))) {
            line.commentaries++;
            var written = model.people.get(
                    "police.banes",
                    () -> model.services
                            .commentary()
                            .of(model.tenant, model.quarter)
                            .of(key)
                            .commentary());
            assertThat(written).isNotNull();
            assertThat(written.revision()).isEqualTo(line.commentaries);
            assertThat(written.wording()).isEqualTo(wording);
        }
    }

    void plan(String person, String key) {
        var action = new ActionDetails(
                "Patrol more, says " + model.people.now(),
                "Area commander",
                model.quarter.lastMonth().plusMonths(2).atDay(1),
                ActionStatus.DONE);
        tries(
                person,
                model.line(key),
                true,
                () -> model.services.commentary().addAction(model.tenant, model.quarter, key, action));
    }

    private boolean tries(String person, WorkflowLine line, boolean allowed, Runnable act) {
        boolean done = model.tries(person, Set.of(Role.POLICE_LEAD), allowed && !line.sealed, act);
        if (done) {
            model.hands.add(person);
        }
        return done;
    }
}
