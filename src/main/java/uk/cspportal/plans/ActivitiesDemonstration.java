package uk.cspportal.plans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.LongSupplier;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.Memberships;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.DemonstrationClock;
import uk.cspportal.shared.DemonstrationStep;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/**
 * Owners, days and updates of some activities of the plan of Bath and North East Somerset. The plan
 * prints none, so all of it is made up and marked so.
 */
@Component
@Profile("demonstration")
class ActivitiesDemonstration implements DemonstrationStep {

    private static final String OFFICER = "officer.banes";
    private static final LocalDateTime GIVEN = LocalDateTime.of(2024, 10, 1, 10, 0);

    private final ActivityReader reader;
    private final ActivityKeeper keeper;
    private final ActivityCaller caller;
    private final Memberships memberships;
    private final Tenants tenants;
    private final DemonstrationPeople people;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    ActivitiesDemonstration(
            ActivityReader reader,
            ActivityKeeper keeper,
            ActivityCaller caller,
            Memberships memberships,
            Tenants tenants,
            DemonstrationPeople people,
            TransactionTemplate transaction,
            JsonMapper json) {
        this.reader = reader;
        this.keeper = keeper;
        this.caller = caller;
        this.memberships = memberships;
        this.tenants = tenants;
        this.people = people;
        this.transaction = transaction;
        this.json = json;
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public void load() {
        var file = read();
        var tenant = tenants.byCode(file.get("tenant").asString()).orElseThrow().id();
        for (var entry : file.get("activities")) {
            long number = as(OFFICER, GIVEN, () -> give(tenant, entry));
            for (var update : entry.get("updates")) {
                as(
                        update.get("by").asString(),
                        LocalDateTime.parse(update.get("at").asString()),
                        () -> say(tenant, number, update));
            }
        }
    }

    private long give(TenantId tenant, JsonNode entry) {
        var place =
                List.of(entry.get("priority").asInt(), entry.get("objective").asInt());
        var objective = reader.board(tenant).activities().stream()
                .filter(a ->
                        List.of(a.place().priority(), a.place().objective()).equals(place))
                .toList();
        var number = objective.get(entry.get("activity").asInt() - 1).number();
        keeper.give(keeper.get(tenant, number), 0, task(tenant, entry), true);
        return number;
    }

    private ActivityTask task(TenantId tenant, JsonNode entry) {
        return new ActivityTask(
                ActivityOrganisation.valueOf(entry.get("organisation").asString()),
                entry.get("name").asString(),
                entry.has("role") ? Role.valueOf(entry.get("role").asString()) : null,
                entry.has("handed")
                        ? memberships.holders(tenant, Role.PROVIDER).getFirst().person()
                        : null,
                LocalDate.parse(entry.get("due").asString()),
                entry.has("milestone") ? entry.get("milestone").asString() : null,
                entry.has("learning") ? learning(entry.get("learning")) : null);
    }

    private static Learning learning(JsonNode learning) {
        return new Learning(
                LearningSource.valueOf(learning.get("source").asString()),
                learning.get("year").asInt(),
                learning.get("recommendation").asString());
    }

    private long say(TenantId tenant, long number, JsonNode update) {
        var activity = keeper.get(tenant, number);
        var progress = new ActivityProgress(
                ActivityStatus.valueOf(update.get("status").asString()),
                update.get("sentence").asString(),
                update.get("evidence").asString());
        keeper.say(activity, activity.revision(), progress, caller.name(), true);
        return number;
    }

    private long as(String person, LocalDateTime then, LongSupplier work) {
        var result = new long[1];
        DemonstrationClock.at(
                then,
                () -> people.as(
                        person, () -> transaction.executeWithoutResult(status -> result[0] = work.getAsLong())));
        return result[0];
    }

    private JsonNode read() {
        try (var in = new ClassPathResource("demonstration/activities.json").getInputStream()) {
            return json.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
