package uk.cspportal.measures;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.PortalUser;
import uk.cspportal.measures.MeasureDefined.Act;

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
     * @param reworded whether somebody said that the definition only says the same in other words
     * @return whether anything was different
     */
    boolean change(MeasureEntity measure, MeasureDefinition sheet, boolean reworded, @Nullable String why) {
        var before = measure.sheet();
        var differences = SheetDifference.between(before, sheet);
        if (differences.isEmpty()) {
            return false;
        }
        boolean redefined = sheet.meansOtherThan(reworded ? before.withDefinition(sheet.definition()) : before);
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

    private void keep(MeasureEntity measure, @Nullable String why) {
        int number = sheets.last(measure.tenant().value(), measure.id()) + 1;
        var by = current.find().map(PortalUser::name).orElse("portal");
        sheets.save(new SheetEntity(measure, number, why, by, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
