package uk.cspportal.measures.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Frequency;
import uk.cspportal.measures.MeasureDefinition;
import uk.cspportal.measures.SheetDetails;
import uk.cspportal.measures.Unit;
import uk.cspportal.measures.statistics.ChangeMethod;
import uk.cspportal.measures.statistics.DisclosurePolicy;
import uk.cspportal.measures.statistics.Polarity;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;

/** A reference sheet as texts by field, which is how it is typed, drafted and merged, and back again. */
final class SheetTexts {

    /** The fields in the order in which they are read and written. */
    static final List<String> FIELDS = List.of(
            "key",
            "title",
            "shortTitle",
            "definition",
            "unit",
            "polarity",
            "frequency",
            "denominator",
            "denominatorSource",
            "legalSource",
            "validFrom",
            "changeMethod",
            "changeDecimals",
            "flatBand",
            "valueDecimals",
            "minimum",
            "maximum",
            "disclosure",
            "source",
            "publisher",
            "lagDays",
            "owner",
            "objective",
            "limitations");

    private final Map<String, String> texts;
    private final List<Problem> problems = new ArrayList<>();

    private SheetTexts(Map<String, String> texts) {
        this.texts = texts;
    }

    /** What was typed as far as it can be read; where it cannot, something stands in, and a problem says so. */
    record Reading(MeasureDefinition sheet, List<Problem> problems) {}

    static Map<String, String> of(MeasureDefinition sheet) {
        var details = sheet.details();
        var texts = new LinkedHashMap<String, String>();
        texts.put("key", sheet.key());
        texts.put("title", sheet.title());
        texts.put("shortTitle", sheet.shortTitle());
        texts.put("definition", text(sheet.definition()));
        texts.put("unit", sheet.unit().name());
        texts.put("polarity", sheet.polarity().name());
        texts.put("frequency", sheet.frequency().name());
        texts.put("denominator", text(sheet.denominator()));
        texts.put("denominatorSource", text(details.denominatorSource()));
        texts.put("legalSource", text(details.legalSource()));
        texts.put("validFrom", text(details.validFrom()));
        texts.put("changeMethod", sheet.changeMethod().name());
        texts.put("changeDecimals", text(sheet.changeDecimals()));
        texts.put("flatBand", sheet.flatBand().toPlainString());
        texts.put("valueDecimals", text(sheet.valueDecimals()));
        texts.put("minimum", plain(sheet.minimum()));
        texts.put("maximum", plain(sheet.maximum()));
        texts.put("disclosure", sheet.disclosure().code());
        texts.put("source", text(sheet.source()));
        texts.put("publisher", text(details.publisher()));
        texts.put("lagDays", text(details.lagDays()));
        texts.put("owner", text(sheet.owner()));
        texts.put("objective", text(sheet.objective()));
        texts.put("limitations", text(details.limitations()));
        return texts;
    }

    /** What stands in the fields of a new measure before anything is typed. */
    static Map<String, String> blank() {
        var texts = new LinkedHashMap<String, String>();
        FIELDS.forEach(field -> texts.put(field, ""));
        texts.put("changeMethod", ChangeMethod.RELATIVE.name());
        texts.put("changeDecimals", "1");
        texts.put("flatBand", "0");
        texts.put("valueDecimals", "0");
        texts.put("disclosure", DisclosurePolicy.none().code());
        return texts;
    }

    static Reading read(Map<String, String> texts) {
        var reader = new SheetTexts(texts);
        return new Reading(reader.sheet(), reader.problems);
    }

    private MeasureDefinition sheet() {
        return new MeasureDefinition(
                of("key"),
                of("title"),
                of("shortTitle"),
                orNull("definition"),
                chosen("unit", Unit.class),
                chosen("polarity", Polarity.class),
                chosen("frequency", Frequency.class),
                chosen("changeMethod", ChangeMethod.class),
                whole("changeDecimals"),
                number("flatBand"),
                whole("valueDecimals"),
                orNull("denominator"),
                orNull("objective"),
                numberOrNull("minimum"),
                numberOrNull("maximum"),
                orNull("source"),
                orNull("owner"),
                tried("disclosure", DisclosurePolicy.none(), () -> DisclosurePolicy.parse(of("disclosure"))),
                new SheetDetails(
                        orNull("legalSource"),
                        day(),
                        orNull("denominatorSource"),
                        orNull("publisher"),
                        of("lagDays").isEmpty() ? null : whole("lagDays"),
                        orNull("limitations")));
    }

    private String of(String field) {
        return texts.getOrDefault(field, "").strip();
    }

    private @Nullable String orNull(String field) {
        var text = of(field);
        return text.isEmpty() ? null : text;
    }

    private <E extends Enum<E>> E chosen(String field, Class<E> type) {
        return tried(field, type.getEnumConstants()[0], () -> Enum.valueOf(type, of(field)));
    }

    private int whole(String field) {
        return tried(field, 0, () -> TypedNumber.whole(field, of(field)));
    }

    private BigDecimal number(String field) {
        return tried(field, BigDecimal.ZERO, () -> TypedNumber.require(field, of(field)));
    }

    private @Nullable BigDecimal numberOrNull(String field) {
        return of(field).isEmpty() ? null : number(field);
    }

    private @Nullable LocalDate day() {
        return of("validFrom").isEmpty()
                ? null
                : tried("validFrom", LocalDate.EPOCH, () -> LocalDate.parse(of("validFrom")));
    }

    private <T> T tried(String field, T otherwise, Supplier<T> read) {
        try {
            return read.get();
        } catch (InvalidInputException e) {
            problems.addAll(e.problems());
        } catch (IllegalArgumentException | DateTimeParseException e) {
            problems.add(new Problem(field, Messages.text("sheet.choose." + field)));
        }
        return otherwise;
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
