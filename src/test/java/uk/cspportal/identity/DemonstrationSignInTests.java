package uk.cspportal.identity;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.ApplicationEventPublisher;
import uk.cspportal.testing.PortalTest;

@PortalTest
class DemonstrationSignInTests {

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private ApplicationEventPublisher events;

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.168.1.10"})
    void refusesToStartWhereOthersCanReachIt(String address) throws UnknownHostException {
        var server = new ServerProperties();
        server.setAddress(InetAddress.getByName(address));
        assertThatIllegalStateException().isThrownBy(() -> new DemonstrationSignIn(people, server, events));
    }

    @Test
    void refusesToStartOnEveryAddress() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new DemonstrationSignIn(people, new ServerProperties(), events));
    }
}
