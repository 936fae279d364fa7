package uk.cspportal.returns;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.cspportal.commentary.Visibility;

/** Which step comes next: mostly one that brings the return on, often anything by anybody. */
final class WorkflowSteps {

    private static final int ACTS = 16;
    private static final List<String> TEXTS = List.of("", " ", "A word.", "Another word.", "Zoë said: “no”\nand yes");

    private final WorkflowModel model;
    private final Random random;

    WorkflowSteps(WorkflowModel model) {
        this.model = model;
        this.random = model.random;
    }

    void take() {
        // The states in which a return only rests a moment are those in which most is forbidden.
        if (random.nextInt(3) < (model.state == ReturnState.OPEN ? 1 : 2)) {
            anything();
        } else {
            goOn();
        }
    }

    private void goOn() {
        switch (model.state) {
            case OPEN -> work();
            case WITH_POLICE -> speak(model.pick(model.lines.keySet()));
            case FOR_SIGN_OFF -> {
                if (random.nextInt(3) == 0) {
                    model.query(either("chair.banes", "performance.as"), some());
                } else {
                    model.approve(model.pick(List.of("chair.banes", "officer2.banes", "police.banes")));
                }
            }
            case SIGNED -> {
                if (random.nextBoolean()) {
                    model.publish("performance.as");
                } else {
                    model.query("chair.banes", some());
                }
            }
            case PUBLISHED -> {
                if (random.nextInt(4) == 0) {
                    model.next();
                } else {
                    model.reopen(either("chair.banes", "performance.as"), some());
                }
            }
        }
    }

    private void speak(String key) {
        switch (random.nextInt(3)) {
            case 0 -> model.police.plan("police.banes", key);
            case 1 -> model.police.comment("police.banes", key, model.pick(List.of(Visibility.values())), false);
            default -> model.complete("police.banes");
        }
    }

    /** The next thing that a line needs, by an officer or by whoever holds it; the submission when no line needs any. */
    private void work() {
        var left = model.lines.entrySet().stream()
                .filter(entry -> entry.getValue().state != LineState.READY)
                .findFirst();
        if (left.isEmpty()) {
            model.submit(officer());
            return;
        }
        var key = left.get().getKey();
        var line = left.get().getValue();
        var person = line.holder != null && random.nextBoolean() ? line.holder : officer();
        for (var field : LineText.values()) {
            if (!line.texts.containsKey(field)) {
                if (line.saidBefore.contains(field) && random.nextInt(3) == 0) {
                    model.noUpdate(person, key, field, false);
                } else {
                    model.write(person, key, field, "Written.", false);
                }
                return;
            }
        }
        var undecided = line.measures.stream()
                .filter(measure -> !line.decided.containsKey(measure))
                .sorted()
                .findFirst();
        if (undecided.isPresent()) {
            model.decide(person, key, undecided.get(), decision(line, undecided.get()), false);
        } else if (line.state == LineState.QUERIED && random.nextBoolean()) {
            model.write(person, key, LineText.PROGRESS, "Answered " + random.nextInt(9) + ".", false);
        } else if (!line.measures.isEmpty() && !model.eyes.isExplained(key)) {
            model.explain(person, key, account(model.pick(line.measures), true), false);
        } else {
            model.ready(person, key);
        }
    }

    private void anything() {
        var person = model.pick(model.people.all());
        var key = model.pick(model.lines.keySet());
        switch (random.nextInt(ACTS)) {
            case 0 -> model.submit(either(person, "officer.banes"));
            case 1 -> model.complete(either(person, "police.banes"));
            case 2 -> model.approve(either(person, either("officer2.banes", "police.banes")));
            case 3 -> model.query(either(person, "chair.banes"), some());
            case 4 -> model.reopen(either(person, "performance.as"), some());
            case 5 -> model.publish(either(person, "performance.as"));
            case 6 -> model.ready(person, key);
            case 7 -> model.takeBack(person, key);
            case 8 -> model.hand(person, key, holder());
            case 9 -> ofFigure(person, key, model.line(key));
            case 10 -> model.giveBack(person, key);
            case 11 -> model.noUpdate(person, key, field(), stale());
            case 12 ->
                model.police.comment(
                        either(person, "police.banes"), key, model.pick(List.of(Visibility.values())), stale());
            case 13 -> model.police.plan(either(person, "police.banes"), key);
            default -> model.write(person, key, field(), TEXTS.get(random.nextInt(TEXTS.size())), stale());
        }
    }

    private void ofFigure(String person, String key, WorkflowLine line) {
        if (line.measures.isEmpty()) {
            return;
        }
        var measure = model.pick(line.measures);
        if (random.nextInt(3) == 0) {
            model.explain(person, key, account(measure, random.nextBoolean()), stale());
        } else {
            model.decide(person, key, measure, decision(line, measure), stale());
        }
    }

    /** Numbers far from each other now and then, so that some of them stand out. */
    private WorkflowDecision decision(WorkflowLine line, String measure) {
        return switch (random.nextInt(line.shares.contains(measure) ? 1 : 3)) {
            case 0 -> new WorkflowDecision(Basis.NOT_AVAILABLE, "Reason " + random.nextInt(3), null);
            case 1 -> new WorkflowDecision(Basis.CONFIRMED, null, null);
            default ->
                new WorkflowDecision(
                        Basis.CHANGED,
                        "Counted again",
                        BigDecimal.valueOf(random.nextInt(3) == 0 ? random.nextInt(5) : 100 + random.nextInt(9)));
        };
    }

    private AccountChange account(String measure, boolean whole) {
        return new AccountChange(
                measure,
                "What happened " + random.nextInt(5),
                whole ? "Why it did" : "",
                "What is next",
                whole ? model.quarter.lastMonth().plusMonths(3).atDay(1) : null);
    }

    private LineText field() {
        return LineText.values()[random.nextInt(LineText.values().length)];
    }

    private boolean stale() {
        return random.nextInt(4) == 0;
    }

    private @Nullable String holder() {
        return random.nextInt(3) == 0 ? null : model.pick(model.people.all());
    }

    private Set<String> some() {
        var some = new HashSet<String>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(model.pick(model.lines.keySet()));
        }
        return some;
    }

    private String officer() {
        return random.nextInt(8) == 0 ? "officer2.banes" : "officer.banes";
    }

    private String either(String one, String other) {
        return random.nextBoolean() ? one : other;
    }
}
