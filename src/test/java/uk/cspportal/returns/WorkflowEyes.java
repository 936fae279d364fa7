package uk.cspportal.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.cspportal.measures.Unit;
import uk.cspportal.returns.WorkflowPeople.Answer;
import uk.cspportal.shared.Messages;

/** Reads the return as those see it who may, and holds it against the model. */
final class WorkflowEyes {

    private static final int SELDOM = 4;

    private final WorkflowModel model;

    WorkflowEyes(WorkflowModel model) {
        this.model = model;
    }

    /** A line that nobody knows yet. */
    WorkflowLine learn(ReturnLine read) {
        var line = new WorkflowLine();
        line.version = read.version();
        line.saidBefore.addAll(read.noUpdate().possible());
        for (var value : read.values()) {
            line.measures.add(value.measure().key());
            if (value.measure().sheet().unit() == Unit.PERCENT) {
                line.shares.add(value.measure().key());
            }
        }
        return line;
    }

    /** After a step that may have moved them all. */
    void learnVersions() {
        whole().forEach(read -> model.line(read.guideline().key()).version = read.version());
    }

    List<ReturnLine> whole() {
        return model.people.get(
                "officer.banes",
                () -> model.services.returns().get(model.tenant, model.quarter).lines());
    }

    /** What one step did to one line; all lines are looked at regularly. */
    void sometimes(String key) {
        if (model.random.nextInt(SELDOM) == 0) {
            compare(model.line(key), read(key));
        }
    }

    boolean canConfirm(String key, String measure) {
        return read(key).values().stream()
                .filter(value -> value.measure().key().equals(measure))
                .anyMatch(value -> LineReader.confirmable(value.source()));
    }

    /** Whether everything is said that is asked about figures, as far as the model knows what was said. */
    boolean isExplained(String key) {
        var line = model.line(key);
        return read(key).questions().stream().filter(FigureQuestion::isAsked).allMatch(question -> {
            var said = line.accounts.get(question.measure());
            return said != null
                    && !said.what().isBlank()
                    && !said.why().isBlank()
                    && !said.next().isBlank()
                    && said.due() != null;
        });
    }

    private ReturnLine read(String key) {
        return model.people.get("officer.banes", () -> model.services.returns().line(model.tenant, model.quarter, key));
    }

    private void compare(WorkflowLine own, ReturnLine read) {
        var at = "%s at %d".formatted(read.guideline().key(), model.people.now());
        assertThat(read.state()).as(at).isEqualTo(own.state);
        assertThat(read.texts()).as(at).isEqualTo(own.texts);
        assertThat(read.noUpdate().answered()).as(at).isEqualTo(own.noUpdate);
        assertThat(read.noUpdate().possible()).as(at).isEqualTo(own.saidBefore);
        assertThat(read.version()).as(at).isEqualTo(own.version);
        assertThat(read.locked()).as(at).isEqualTo(own.locked);
        assertThat(read.editable()).as(at).isEqualTo(model.state == ReturnState.OPEN && !own.locked);
        for (var value : read.values()) {
            var decision = own.decided.get(value.measure().key());
            assertThat(value.basis()).as(at).isEqualTo(decision == null ? Basis.UNCONFIRMED : decision.basis());
            if (decision != null && decision.number() != null) {
                assertThat(value.value()).as(at).isEqualByComparingTo(decision.number());
            }
        }
        for (var question : read.questions()) {
            var account = question.account();
            if (account != null) {
                assertThat(new AccountChange(
                                question.measure(), account.what(), account.why(), account.next(), account.due()))
                        .as(at)
                        .isEqualTo(own.accounts.get(question.measure()));
            }
        }
    }

    /** The whole return as those read it who see all of it, and what the others see of it. */
    void compare() {
        var all =
                model.people.get("officer.banes", () -> model.services.returns().get(model.tenant, model.quarter));
        assertThat(all.overview().state()).isEqualTo(model.state);
        assertThat(all.lines()).hasSameSizeAs(model.lines.keySet());
        all.lines().forEach(line -> compare(model.line(line.guideline().key()), line));
        long locked = model.lines.values().stream().filter(line -> line.locked).count();
        sees("police.banes", model.lines.size(), locked);
        sees("performance.as", model.lines.size(), locked);
        sees("provider.banes", handed("provider.banes"), handed("provider.banes"));
        sees("analyst.banes", handed("analyst.banes"), handed("analyst.banes"));
        assertThat(model.people.answer(
                        "officer.blackpool", () -> model.services.returns().get(model.tenant, model.quarter)))
                .isEqualTo(Answer.DENIED);
    }

    private long handed(String person) {
        return model.lines.values().stream()
                .filter(line -> person.equals(line.holder))
                .count();
    }

    /** Those who approve see all lines, whatever else they are. */
    private void sees(String person, long asApprover, long count) {
        var seen = model.people.get(
                person,
                () -> model.services.returns().find(model.tenant, model.quarter).isEmpty()
                        ? List.<ReturnLine>of()
                        : model.services
                                .returns()
                                .get(model.tenant, model.quarter)
                                .lines());
        long expected = model.people.is(person, uk.cspportal.identity.Role.APPROVER) ? asApprover : count;
        assertThat(seen).as("what %s sees at %d", person, model.people.now()).hasSize((int) expected);
    }

    /** Every text that was ever kept is in the timeline, and the last one on the line. */
    void losesNothing(String key) {
        var texts = Stream.of(LineText.values())
                .map(field -> Messages.text("returns.text", field))
                .toList();
        var account = Objects.requireNonNull(Messages.text("returns.account.of", ""));
        var kept = model
                .people
                .get("officer.banes", () -> model.services.returns().history(model.tenant, model.quarter, key))
                .stream()
                .map(LineEvent::what)
                .filter(what -> what.contains(account) || texts.stream().anyMatch(what::contains))
                .count();
        assertThat(kept).as("texts of %s at %d", key, model.people.now()).isEqualTo(model.line(key).written);
    }
}
