package uk.cspportal.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one clock everything asks; dates and deadlines are London dates. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @Profile("!demonstration")
    Clock clock() {
        return Clock.system(Formats.LONDON);
    }

    @Bean
    @Profile("demonstration")
    Clock demonstrationClock() {
        return new DemonstrationClock(Clock.systemUTC());
    }
}
