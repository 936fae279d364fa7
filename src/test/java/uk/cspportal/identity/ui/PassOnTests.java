package uk.cspportal.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import uk.cspportal.identity.InvitationPost;
import uk.cspportal.identity.PortalAddress;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
class PassOnTests {

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final PassOn passOn =
            new PassOn(beans.getBeanProvider(InvitationPost.class), new PortalAddress("https://portal.example.org"));

    @Autowired
    private Tenants tenants;

    @Test
    void isNeededWhileNobodySendsMail() {
        assertThat(passOn.isNeeded()).isTrue();
        beans.addBean("without a server", (InvitationPost) () -> false);
        assertThat(passOn.isNeeded()).isTrue();
        beans.addBean("with a server", (InvitationPost) () -> true);
        assertThat(passOn.isNeeded()).isFalse();
    }

    @Test
    void givesTheLinkToPassOn() {
        var notice = passOn.notice(tenants.byCode("E22000001").orElseThrow());
        assertThat(notice.getElement().getTextRecursively())
                .contains("No mail is sent from here", "https://portal.example.org/bath-and-north-east-somerset");
    }
}
