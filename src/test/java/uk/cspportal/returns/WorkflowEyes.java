package uk.cspportal.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import uk.cspportal.returns.WorkflowModel.Answer;
import uk.cspportal.returns.WorkflowModel.Line;
import uk.cspportal.shared.Messages;

/** Reads the return as those see it who may, and holds it against the model. */
final class WorkflowEyes {

    private final WorkflowModel model;

    WorkflowEyes(WorkflowModel model) {
        this.model = model;
    }

    void compare(String key) {
        compare(
                model.lines.get(key),
                model.get("officer.banes", () -> model.service.line(model.tenant, model.quarter, key)));
    }

    private void compare(Line own, ReturnLine read) {
        assertThat(read.state())
                .as("%s at %d", read.guideline().key(), model.now)
                .isEqualTo(own.state);
        assertThat(read.texts())
                .as("%s at %d", read.guideline().key(), model.now)
                .isEqualTo(own.texts);
        assertThat(read.locked()).isEqualTo(own.locked);
        assertThat(read.editable()).isEqualTo(model.state == ReturnState.OPEN && !own.locked);
        read.values()
                .forEach(value -> assertThat(value.basis())
                        .isEqualTo(own.decided.getOrDefault(value.measure().key(), Basis.UNCONFIRMED)));
    }

    /** The whole return as those read it who see all of it, and what the others see of it. */
    void compare() {
        var all = model.get("officer.banes", () -> model.service.get(model.tenant, model.quarter));
        assertThat(all.overview().state()).isEqualTo(model.state);
        assertThat(all.lines()).hasSameSizeAs(model.lines.keySet());
        all.lines().forEach(line -> compare(model.lines.get(line.guideline().key()), line));
        sees(
                "police.banes",
                model.lines.values().stream().filter(line -> line.locked).count());
        sees(
                "performance.as",
                model.lines.values().stream().filter(line -> line.locked).count());
        sees("provider.banes", handed("provider.banes"));
        sees("analyst.banes", handed("analyst.banes"));
        assertThat(model.answer("officer.bristol", () -> model.service.get(model.tenant, model.quarter)))
                .isEqualTo(Answer.DENIED);
    }

    private long handed(String person) {
        return model.lines.values().stream()
                .filter(line -> person.equals(line.holder))
                .count();
    }

    private void sees(String person, long count) {
        var seen = model.get(
                person,
                () -> model.service.find(model.tenant, model.quarter).isEmpty()
                        ? List.<ReturnLine>of()
                        : model.service.get(model.tenant, model.quarter).lines());
        assertThat(seen).as("what %s sees at %d", person, model.now).hasSize((int) count);
    }

    /** Every text that was ever kept is in the timeline, and the last one on the line. */
    void losesNoText(String key) {
        var texts = Stream.of(LineText.values())
                .map(field -> Messages.text("returns.text", field))
                .toList();
        var kept = model.get("officer.banes", () -> model.service.history(model.tenant, model.quarter, key)).stream()
                .filter(event -> texts.stream().anyMatch(text -> event.what().contains(text)))
                .count();
        assertThat(kept).as("texts of %s at %d", key, model.now).isEqualTo(model.lines.get(key).written);
    }
}
