package uk.cspportal.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.People;
import uk.cspportal.identity.PortalUser;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.DemonstrationClock;
import uk.cspportal.shared.DemonstrationStep;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.Tenants;

/** The returns of three quarters, filled in, commented, signed and published by the people who do that. */
@Component
@Profile("demonstration")
class ReturnsDemonstration implements DemonstrationStep {

    private static final String OFFICE = "performance.as";

    /** Who plays which role; other partnerships have stand-ins. */
    private static final Map<String, Map<Role, String>> PLAYED = Map.of(
            "E22000001",
            Map.of(
                    Role.OFFICER, "officer.banes",
                    Role.POLICE_LEAD, "police.banes",
                    Role.APPROVER, "chair.banes"),
            "E22000002",
            Map.of(Role.OFFICER, "officer.bristol", Role.POLICE_LEAD, "police.bristol"));

    private static final Map<String, Dates> DATES = Map.of(
            "2024-25-Q2", new Dates("2024-10-01", "2024-11-08", "2024-11-22", "2024-12-06", "2024-12-13", 24),
            "2024-25-Q3", new Dates("2025-01-02", "2025-02-07", "2025-02-21", "2025-03-07", "2025-03-14", 24),
            "2024-25-Q4", new Dates("2025-04-01", "2025-05-02", "2025-05-16", "2025-05-30", "2025-06-13", 9));

    private final ReturnService service;
    private final ReturnWorkflow workflow;
    private final HandOver handOver;
    private final DemonstrationPeople people;
    private final People directory;
    private final Tenants tenants;
    private final JsonMapper json;

    ReturnsDemonstration(
            ReturnService service,
            ReturnWorkflow workflow,
            HandOver handOver,
            DemonstrationPeople people,
            People directory,
            Tenants tenants,
            JsonMapper json) {
        this.service = service;
        this.workflow = workflow;
        this.handOver = handOver;
        this.people = people;
        this.directory = directory;
        this.tenants = tenants;
        this.json = json;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load() {
        var narratives = read();
        var banes = tenants.byCode(narratives.get("partnership").asString()).orElseThrow();
        narratives.get("returns").propertyStream().forEach(entry -> {
            var quarter = Quarter.parse(entry.getKey());
            open(banes, quarter);
            handOver(banes, quarter, narratives.get("holders"));
            var opened = lines(banes, quarter);
            entry.getValue()
                    .get("lines")
                    .propertyStream()
                    .forEach(line -> fill(
                            banes,
                            quarter,
                            opened.get(line.getKey()),
                            line.getValue(),
                            LineState.valueOf(line.getValue().get("state").asString()),
                            narratives
                                    .get("holders")
                                    .get(line.getKey())
                                    .get("person")
                                    .asString()));
            moveOn(
                    banes,
                    quarter,
                    ReturnState.valueOf(entry.getValue().get("state").asString()));
        });
        var other = narratives.get("other");
        other.get("returns").forEach(row -> loadOther(other.get("texts"), row));
    }

    private void loadOther(JsonNode texts, JsonNode row) {
        var tenant = tenants.byCode(row.get("partnership").asString()).orElseThrow();
        var quarter = Quarter.parse(row.get("quarter").asString());
        open(tenant, quarter);
        var opened = lines(tenant, quarter);
        var said = texts.get(quarter.code());
        for (var state : List.of(LineState.READY, LineState.IN_PROGRESS)) {
            row.get(state == LineState.READY ? "ready" : "in_progress")
                    .forEach(key -> fill(tenant, quarter, opened.get(key.asString()), said, state, null));
        }
        moveOn(tenant, quarter, ReturnState.valueOf(row.get("state").asString()));
    }

    private void open(Tenant tenant, Quarter quarter) {
        var dates = dates(quarter);
        DemonstrationClock.at(
                dates.opens().atTime(9, 0),
                () -> people.as(OFFICE, () -> workflow.open(tenant.id(), quarter, dates.toReturnDates())));
    }

    private void handOver(Tenant tenant, Quarter quarter, JsonNode holders) {
        DemonstrationClock.at(
                dates(quarter).opens().atTime(10, 30),
                () -> as(
                        tenant,
                        Role.OFFICER,
                        () -> holders.propertyStream().forEach(entry -> {
                            var username = entry.getValue().get("person").asString();
                            if (!username.equals(PLAYED.get(tenant.code()).get(Role.OFFICER))) {
                                var holder = directory
                                        .find(username)
                                        .map(PortalUser::id)
                                        .orElseThrow();
                                var line = service.line(tenant.id(), quarter, entry.getKey());
                                handOver.to(
                                        tenant.id(),
                                        quarter,
                                        entry.getKey(),
                                        line.version(),
                                        holder,
                                        entry.getValue().get("label").asString());
                            }
                        })));
    }

    /** The lines as they are once the return is open and handed over, by their keys. */
    private Map<String, ReturnLine> lines(Tenant tenant, Quarter quarter) {
        var lines = new HashMap<String, ReturnLine>();
        DemonstrationClock.at(
                dates(quarter).opens().atTime(11, 0),
                () -> as(
                        tenant,
                        Role.OFFICER,
                        () -> service.get(tenant.id(), quarter)
                                .lines()
                                .forEach(line -> lines.put(line.guideline().key(), line))));
        return lines;
    }

    private void fill(
            Tenant tenant, Quarter quarter, ReturnLine line, JsonNode said, LineState state, @Nullable String holder) {
        if (state == LineState.NOT_STARTED) {
            return;
        }
        int minutes = 10 * Integer.parseInt(line.guideline().key().substring(1));
        var when = dates(quarter).worked().atTime(9, 0).plusMinutes(minutes);
        DemonstrationClock.at(when, () -> {
            Runnable work = () -> fillAsHolder(tenant, quarter, line, said, state);
            if (holder == null) {
                as(tenant, Role.OFFICER, work);
            } else {
                people.as(holder, work);
            }
        });
    }

    private void fillAsHolder(Tenant tenant, Quarter quarter, ReturnLine line, JsonNode said, LineState state) {
        var key = line.guideline().key();
        var values = state == LineState.READY
                ? line.values().stream().map(ReturnsDemonstration::decide).toList()
                : List.<ValueChange>of();
        var changed = service.changeLine(
                tenant.id(), quarter, key, line.version(), new LineChange(texts(line, said), values));
        if (state == LineState.READY) {
            service.markReady(tenant.id(), quarter, key, changed.version());
        }
    }

    private static ValueChange decide(LineValue value) {
        return LineReader.confirmable(value.source())
                ? ValueChange.confirm(value.measure().key())
                : ValueChange.notAvailable(value.measure().key(), Messages.text("returns.demonstration.not-collected"));
    }

    /** The line's own texts, or those that a partnership says of the line's measure, or of any. */
    private static Map<LineText, String> texts(ReturnLine line, JsonNode said) {
        var texts = new EnumMap<LineText, String>(LineText.class);
        for (var field : LineText.values()) {
            var name = field.name().toLowerCase(java.util.Locale.ROOT);
            var source = said.has("default") ? general(line, said, name) : said;
            if (source.has(name) && !source.get(name).asString().isBlank()) {
                texts.put(field, source.get(name).asString());
            }
        }
        return texts;
    }

    private static JsonNode general(ReturnLine line, JsonNode said, String name) {
        return line.guideline().measureKeys().stream()
                .findFirst()
                .flatMap(measure -> Optional.ofNullable(said.get("by_measure").get(measure)))
                .filter(own -> own.has(name))
                .orElse(said.get("default"));
    }

    private void moveOn(Tenant tenant, Quarter quarter, ReturnState goal) {
        var dates = dates(quarter);
        boolean over = goal == ReturnState.PUBLISHED;
        if (goal.compareTo(ReturnState.WITH_POLICE) >= 0) {
            var day = over ? dates.collectBy() : dates.worked().plusDays(6);
            DemonstrationClock.at(
                    day.atTime(15, 10), () -> as(tenant, Role.OFFICER, () -> workflow.submit(tenant.id(), quarter)));
        }
        if (goal.compareTo(ReturnState.FOR_SIGN_OFF) >= 0) {
            var day = over ? dates.policeBy() : dates.worked().plusDays(11);
            DemonstrationClock.at(
                    day.atTime(11, 40),
                    () -> as(tenant, Role.POLICE_LEAD, () -> workflow.commentComplete(tenant.id(), quarter)));
        }
        if (over) {
            DemonstrationClock.at(
                    dates.signBy().atTime(16, 25),
                    () -> as(tenant, Role.APPROVER, () -> workflow.approve(tenant.id(), quarter)));
            DemonstrationClock.at(
                    dates.publishBy().atTime(10, 0),
                    () -> people.as(OFFICE, () -> workflow.publish(tenant.id(), quarter)));
        }
    }

    private void as(Tenant tenant, Role role, Runnable work) {
        var username = PLAYED.getOrDefault(tenant.code(), Map.of()).get(role);
        if (username == null) {
            people.asStandIn(tenant, role, work);
        } else {
            people.as(username, work);
        }
    }

    private static Dates dates(Quarter quarter) {
        return Optional.ofNullable(DATES.get(quarter.code())).orElseThrow();
    }

    private JsonNode read() {
        try (var in = new ClassPathResource("demonstration/narratives.json").getInputStream()) {
            return json.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The days of a return, and how many days after opening it was filled in. */
    private record Dates(String opensOn, String collect, String police, String sign, String publish, int daysToWork) {

        LocalDate opens() {
            return LocalDate.parse(opensOn);
        }

        LocalDate worked() {
            return opens().plusDays(daysToWork);
        }

        LocalDate collectBy() {
            return LocalDate.parse(collect);
        }

        LocalDate policeBy() {
            return LocalDate.parse(police);
        }

        LocalDate signBy() {
            return LocalDate.parse(sign);
        }

        LocalDate publishBy() {
            return LocalDate.parse(publish);
        }

        ReturnDates toReturnDates() {
            return new ReturnDates(opens(), collectBy(), policeBy(), signBy(), publishBy());
        }
    }
}
