package uk.cspportal.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.cspportal.testing.Pages;

/**
 * Every screen and every call of the programming interface, tried by everybody: {@code doors.csv}
 * says whom the design admits, and a door that is missing from it fails.
 */
class DoorMatrixTests extends IsolationTest {

    private static final Set<String> REACH_BELOW = Set.of("performance", "commissioner");

    @Autowired
    private MockMvcTester api;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping calls;

    /** A door, an address behind it that exists, the tenant whose door it is, and whom the design admits. */
    private record Door(String kind, String template, String address, String target, List<String> admitted) {}

    @Test
    void opensEachScreenToExactlyThoseWhomTheDesignAdmits() throws IOException {
        var doors = doors("screen");
        assertThat(doors.stream().map(Door::template).collect(Collectors.toSet()))
                .as("doors.csv names every screen")
                .containsExactlyInAnyOrderElementsOf(Pages.all().stream()
                        .map(page -> page.getAnnotation(Route.class).value())
                        .toList());
        var matrix = new Matrix("screens");
        for (var persona : Persona.all()) {
            signIn(persona.authentication(personId(persona)));
            for (var door : doors) {
                if (!door.admitted.isEmpty()) {
                    open(door.address);
                    matrix.add(door.address, "open", persona, admits(door, persona), shows(door));
                }
            }
        }
        matrix.hasNoHole();
    }

    @Test
    void answersEachCallToExactlyThoseWhomTheDesignAdmits() throws IOException {
        var doors = doors("call");
        assertThat(doors.stream().map(Door::template).collect(Collectors.toSet()))
                .as("doors.csv names every call")
                .containsExactlyInAnyOrderElementsOf(calls.getHandlerMethods().keySet().stream()
                        .filter(call -> reads(call.getMethodsCondition().getMethods()))
                        .flatMap(call -> call.getPatternValues().stream())
                        .filter(pattern -> pattern.startsWith("/api/v1/") && !pattern.endsWith("/**"))
                        .filter(pattern -> !pattern.startsWith("/api/v1/openapi"))
                        .collect(Collectors.toSet()));
        var matrix = new Matrix("calls");
        for (var persona : Persona.all()) {
            for (var door : doors) {
                var answer =
                        api.get().uri(door.address).with(authentication(persona.authentication(personId(persona))));
                matrix.add(
                        door.address,
                        "get",
                        persona,
                        admits(door, persona),
                        answer.exchange().getResponse().getStatus() == 200);
            }
        }
        matrix.hasNoHole();
    }

    /** Whoever is admitted is told that what they sent is no JSON; nobody else gets as far as that. */
    @Test
    void looksAtWhatIsSentForExactlyThoseWhomTheDesignAdmits() throws IOException {
        var doors = doors("act");
        var read = doors("call").stream().map(Door::template).collect(Collectors.toSet());
        assertThat(doors.stream().map(Door::template).collect(Collectors.toSet()))
                .as("doors.csv names every call that only writes")
                .isEqualTo(calls.getHandlerMethods().keySet().stream()
                        .filter(call -> !reads(call.getMethodsCondition().getMethods()))
                        .flatMap(call -> call.getPatternValues().stream())
                        .filter(pattern -> !read.contains(pattern))
                        .collect(Collectors.toSet()));
        var matrix = new Matrix("acts");
        for (var persona : Persona.all()) {
            for (var door : doors) {
                var method = HttpMethod.valueOf(door.address.substring(0, door.address.indexOf(' ')));
                var answer = api.method(method)
                        .uri(door.address.substring(door.address.indexOf(' ') + 1))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("no JSON")
                        .with(authentication(persona.authentication(personId(persona))));
                matrix.add(
                        door.address,
                        "send",
                        persona,
                        admits(door, persona),
                        answer.exchange().getResponse().getStatus() == 400);
            }
        }
        matrix.hasNoHole();
    }

    /** What is open without signing in, beside the screens, is named and known. */
    @Test
    void opensNothingElseThatNobodyNamed() {
        assertThat(calls.getHandlerMethods().entrySet().stream()
                        .filter(call ->
                                call.getValue().getBeanType().getPackageName().startsWith("uk.cspportal"))
                        .flatMap(call -> call.getKey().getPatternValues().stream())
                        .filter(pattern -> !pattern.equals("/api") && !pattern.startsWith("/api/"))
                        .toList())
                .as("doors.csv names every address outside the interface")
                .containsExactlyInAnyOrderElementsOf(
                        doors("open").stream().map(Door::template).toList());
        for (var door : doors("open")) {
            assertThat(api.get().uri(door.address)).as(door.address).hasStatus(door.admitted.isEmpty() ? 404 : 200);
        }
    }

    private static boolean reads(Set<RequestMethod> methods) {
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private boolean shows(Door door) {
        var shown = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        var route = shown.isEmpty() ? null : shown.getFirst().getClass().getAnnotation(Route.class);
        return route != null && route.value().equals(door.template);
    }

    private boolean admits(Door door, Persona persona) {
        if (door.admitted.contains("everyone")) {
            return true;
        }
        if (door.admitted.contains("platform")) {
            return persona.platformAdministrator();
        }
        if (persona.place() == null || persona.role() == null) {
            return false;
        }
        long target = tenantId(door.target);
        long own = tenantId(persona);
        if (door.admitted.contains("known")) {
            return own == target || isBelow(own, target);
        }
        var role = persona.role().code();
        return door.admitted.contains(role) && (own == target || REACH_BELOW.contains(role) && isBelow(target, own));
    }

    private static List<Door> doors(String kind) {
        try (var in = new InputStreamReader(
                        DoorMatrixTests.class.getResourceAsStream("/isolation/doors.csv"), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            return rows.stream()
                    .filter(row -> row.getField("kind").equals(kind))
                    .map(DoorMatrixTests::door)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Door door(NamedCsvRecord row) {
        var admitted = row.getField("admitted");
        return new Door(
                row.getField("kind"),
                row.getField("door"),
                row.getField("address"),
                row.getField("target"),
                admitted.isEmpty() ? List.of() : List.of(admitted.split(" ")));
    }
}
