package uk.cspportal.plans;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;

/**
 * What an editor should look at in the words of a plan: places that were to be filled in, signs of protectively marked
 * text, bodies that have a successor, and where text and glossary do not agree. What is looked for stands in
 * {@code reference/plan-wording.csv} and {@code reference/organisation-successions.csv}.
 */
public final class PlanWording {

    private static final List<Rule> RULES = read("plan-wording", PlanWording::rule);
    private static final List<Succession> SUCCESSIONS = read("organisation-successions", PlanWording::succession);

    private PlanWording() {}

    /** @param last whether it only counts where nothing follows in the same part */
    private record Rule(PlanWarning.Kind kind, Pattern pattern, boolean last) {}

    private record Succession(String former, Pattern writtenAs, String successor, LocalDate since, String source) {}

    /** The gravest first, then as they are printed. */
    public static List<PlanWarning> warnings(LocalPlan plan) {
        var found = new LinkedHashSet<PlanWarning>();
        for (var passage : Passages.of(PlanDocument.of(plan))) {
            var lines = passage.lines();
            for (int i = 0; i < lines.size(); i++) {
                found.addAll(warnings(passage, lines.get(i), i == lines.size() - 1));
            }
        }
        GlossaryCheck.warnings(plan)
                .forEach(words -> found.add(new PlanWarning(
                        PlanWarning.Kind.GLOSSARY,
                        Messages.text("plans.passage.ACRONYM"),
                        PlanAnchor.GLOSSARY,
                        PlanAnchor.GLOSSARY,
                        words)));
        return found.stream().sorted(Comparator.comparing(PlanWarning::kind)).toList();
    }

    /** Those that are asked about before others get to read the plan. */
    public static List<PlanWarning> beforeSharing(LocalPlan plan) {
        return warnings(plan).stream().filter(w -> w.kind().asksBeforeSharing()).toList();
    }

    private static List<PlanWarning> warnings(Passage passage, String line, boolean last) {
        var found = new ArrayList<PlanWarning>();
        for (var rule : RULES) {
            var match = rule.pattern.matcher(line);
            if ((last || !rule.last) && match.find()) {
                found.add(warning(
                        passage,
                        rule.kind,
                        Messages.text(
                                "plans.wording." + rule.kind + ".found",
                                match.group().strip())));
            }
        }
        for (var succession : SUCCESSIONS) {
            var match = succession.writtenAs.matcher(line);
            if (match.find()) {
                found.add(warning(
                        passage,
                        PlanWarning.Kind.SUCCESSION,
                        Messages.text(
                                "plans.wording.SUCCESSION.found",
                                match.group(),
                                succession.successor,
                                Formats.date(succession.since),
                                succession.source)));
            }
        }
        return found;
    }

    private static PlanWarning warning(Passage passage, PlanWarning.Kind kind, String words) {
        return new PlanWarning(kind, passage.heading(), passage.anchor(), passage.editorAnchor(), words);
    }

    private static Rule rule(NamedCsvRecord row) {
        return new Rule(
                PlanWarning.Kind.valueOf(row.getField("kind")),
                Pattern.compile(row.getField("pattern")),
                row.getField("stands").equals("LAST"));
    }

    /** A name in whatever case, an acronym only in capitals; each also where there are several. */
    private static Succession succession(NamedCsvRecord row) {
        var names = Arrays.stream(row.getField("written_as").split("\\|"))
                .map(name -> (name.matches("[A-Z]+") ? "" : "(?i:")
                        + Pattern.quote(name)
                        + (name.matches("[A-Z]+") ? "" : ")"))
                .collect(Collectors.joining("|", "\\b(?:", ")s?\\b"));
        return new Succession(
                row.getField("former"),
                Pattern.compile(names),
                row.getField("successor"),
                LocalDate.parse(row.getField("since")),
                row.getField("source"));
    }

    private static <T> List<T> read(String file, Function<NamedCsvRecord, T> row) {
        try (var reader = new InputStreamReader(
                        new ClassPathResource("reference/" + file + ".csv").getInputStream(), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
