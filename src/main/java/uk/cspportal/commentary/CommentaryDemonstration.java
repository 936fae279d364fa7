package uk.cspportal.commentary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.SystemScope;
import uk.cspportal.shared.DemonstrationClock;
import uk.cspportal.shared.DemonstrationStep;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.Tenants;

/**
 * The police commentary of the demonstration, written before its returns are loaded, because they
 * lock it. Where the demonstration knows no police area lead, the system writes in that role.
 */
@Component
@Profile("demonstration")
class CommentaryDemonstration implements DemonstrationStep {

    private static final Map<String, String> LEADS = Map.of("E22000001", "police.banes", "E22000002", "police.bristol");

    /** When the police wrote, by quarter: in February for October to December, in April for January to March. */
    private static final Map<String, LocalDateTime> WRITTEN = Map.of(
            "2024-25-Q2", LocalDateTime.of(2024, 11, 18, 10, 5),
            "2024-25-Q3", LocalDateTime.of(2025, 2, 18, 10, 5),
            "2024-25-Q4", LocalDateTime.of(2025, 4, 17, 10, 5));

    private final CommentaryTexts texts;
    private final CommentaryService service;
    private final Tenants tenants;
    private final DemonstrationPeople people;
    private final SystemScope system;
    private final JsonMapper json;

    CommentaryDemonstration(
            CommentaryTexts texts,
            CommentaryService service,
            Tenants tenants,
            DemonstrationPeople people,
            SystemScope system,
            JsonMapper json) {
        this.texts = texts;
        this.service = service;
        this.tenants = tenants;
        this.people = people;
        this.system = system;
        this.json = json;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void load() {
        var narratives = read();
        var own = tenant(narratives.get("partnership").asString());
        narratives
                .get("returns")
                .propertyStream()
                .forEach(quarter -> quarter.getValue()
                        .get("commentary")
                        .propertyStream()
                        .forEach(entry -> write(own, quarter.getKey(), entry.getKey(), entry.getValue())));
        var others = narratives.get("other");
        for (var row : others.get("returns")) {
            if (row.get("commented").asBoolean()) {
                var quarter = row.get("quarter").asString();
                var said = others.get("commentary").get(quarter);
                row.get("ready")
                        .forEach(
                                key -> write(tenant(row.get("partnership").asString()), quarter, key.asString(), said));
            }
        }
    }

    private void write(Tenant tenant, String code, String guideline, JsonNode said) {
        var quarter = Quarter.parse(code);
        var text = said.get("context").asString();
        var outlook = Outlook.valueOf(
                said.get("outlook").asString().toUpperCase(Locale.ROOT).replace(' ', '_'));
        var lead = LEADS.get(tenant.code());
        DemonstrationClock.at(WRITTEN.get(code), () -> {
            if (lead == null) {
                var author = Messages.text("commentary.demonstration.lead", tenant.shortName());
                system.call(
                        author,
                        Stream.of(tenant.id()),
                        () -> texts.write(tenant.id(), quarter, guideline, Wording.of(text, outlook), 0, true, author));
            } else {
                people.as(lead, () -> writeAsLead(tenant, quarter, guideline, said, text, outlook));
            }
        });
    }

    private void writeAsLead(
            Tenant tenant, Quarter quarter, String guideline, JsonNode said, String text, Outlook outlook) {
        service.write(tenant.id(), quarter, guideline, Wording.of(text, outlook), 0, true);
        for (var action : said.get("actions")) {
            var details = new ActionDetails(
                    action.get("text").asString(),
                    action.get("owner").asString(),
                    LocalDate.parse(action.get("due").asString()),
                    ActionStatus.PLANNED);
            service.addAction(tenant.id(), quarter, guideline, details);
        }
    }

    private Tenant tenant(String code) {
        return tenants.byCode(code).orElseThrow();
    }

    private JsonNode read() {
        try (var in = new ClassPathResource("demonstration/narratives.json").getInputStream()) {
            return json.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
