package uk.cspportal.measures;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.PortalUser;
import uk.cspportal.measures.MeasureDefined.Act;
import uk.cspportal.measures.SheetChange.Kind;

/**
 * The one place where a reference sheet is written. A change of meaning starts a new edition, so that
 * figures from before it are not held against later ones; a correction of wording does not.
 */
@Component
class DefinitionKeeper {

    private final MeasureRepository measures;
    private final SheetRepository sheets;
    private final CurrentPerson current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DefinitionKeeper(
            MeasureRepository measures,
            SheetRepository sheets,
            CurrentPerson current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.measures = measures;
        this.sheets = sheets;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** Writes the first sheet of a measure. */
    void write(MeasureEntity measure, MeasureDefinition sheet, Act act, @Nullable String why) {
        measure.define(sheet, 1);
        keep(measures.save(measure), why);
        events.publishEvent(new MeasureDefined(measure.tenant(), sheet.key(), act, null, sheet.title(), why));
    }

    /**
     * Takes over a changed sheet. With another meaning the measure stops following England and Wales, unless the caller
     * says that it goes on.
     *
     * @param kind what somebody said of the change; null where what differs decides
     * @return whether anything was different
     */
    boolean change(MeasureEntity measure, MeasureDefinition sheet, @Nullable Kind kind, @Nullable String why) {
        var before = measure.sheet();
        var differences = SheetDifference.between(before, sheet);
        if (differences.isEmpty()) {
            return false;
        }
        boolean redefined = means(before, sheet, kind);
        measure.define(sheet, measure.edition() + (redefined ? 1 : 0));
        if (redefined) {
            measure.leave();
        }
        keep(measures.save(measure), why);
        events.publishEvent(new MeasureDefined(
                measure.tenant(),
                sheet.key(),
                redefined ? Act.REDEFINED : Act.REWORDED,
                SheetDifference.from(differences),
                SheetDifference.to(differences),
                why));
        return true;
    }

    /** Whether a change would start a new edition. */
    static boolean means(MeasureDefinition before, MeasureDefinition sheet, @Nullable Kind kind) {
        return kind == Kind.MEANING
                || sheet.meansOtherThan(kind == Kind.WORDING ? before.withDefinition(sheet.definition()) : before);
    }

    private void keep(MeasureEntity measure, @Nullable String why) {
        int number = sheets.last(measure.tenant().value(), measure.id()) + 1;
        var by = current.find().map(PortalUser::name).orElse("portal");
        sheets.save(new SheetEntity(measure, number, why, by, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
