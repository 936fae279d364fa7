package uk.cspportal.returns;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.cspportal.returns.WorkflowModel.Line;

/** Which step comes next: mostly one that brings the return on, often anything by anybody. */
final class WorkflowSteps {

    private static final int ACTS = 11;
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
            case WITH_POLICE -> model.comment("police.banes");
            case FOR_SIGN_OFF -> {
                if (random.nextInt(3) == 0) {
                    model.query(either("chair.banes", "performance.as"), some());
                } else {
                    model.approve(either("chair.banes", "officer2.banes"));
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
                model.write(person, key, field, "Written.", false);
                return;
            }
        }
        var undecided = line.asked.stream()
                .filter(measure -> !line.decided.containsKey(measure))
                .sorted()
                .findFirst();
        if (undecided.isPresent()) {
            model.decide(person, key, undecided.get(), false);
        } else if (line.state == LineState.QUERIED && random.nextBoolean()) {
            model.write(person, key, LineText.PROGRESS, "Answered " + random.nextInt(9) + ".", false);
        } else {
            model.ready(person, key);
        }
    }

    private void anything() {
        var person = model.anybody();
        var key = model.pick(model.lines.keySet());
        switch (random.nextInt(ACTS)) {
            case 0 -> model.submit(either(person, "officer.banes"));
            case 1 -> model.comment(either(person, "police.banes"));
            case 2 -> model.approve(either(person, "officer2.banes"));
            case 3 -> model.query(either(person, "chair.banes"), some());
            case 4 -> model.reopen(either(person, "performance.as"), some());
            case 5 -> model.publish(either(person, "performance.as"));
            case 6 -> model.ready(person, key);
            case 7 -> model.takeBack(person, key);
            case 8 -> model.hand(person, key, holder());
            case 9 -> decide(person, key, model.lines.get(key));
            default ->
                model.write(
                        person,
                        key,
                        LineText.values()[random.nextInt(LineText.values().length)],
                        TEXTS.get(random.nextInt(TEXTS.size())),
                        random.nextInt(4) == 0);
        }
    }

    private void decide(String person, String key, Line line) {
        if (!line.asked.isEmpty()) {
            model.decide(person, key, model.pick(line.asked), random.nextInt(4) == 0);
        }
    }

    private @Nullable String holder() {
        return random.nextInt(3) == 0 ? null : model.anybody();
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
