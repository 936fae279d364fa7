package uk.cspportal.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Where the key comes from: the operator in service, a file of its own in the demonstration. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SealConfiguration {

    @Bean
    @Profile("!demonstration")
    SealKeys sealKeys(AuditSettings settings) {
        return SealKeys.of(settings.key(), settings.earlierKeys());
    }

    @Bean
    @Profile("demonstration")
    SealKeys demonstrationSealKeys(AuditSettings settings) {
        var file = settings.keyFile();
        return SealKeys.of(
                settings.key().isBlank() && file != null ? KeyFile.readOrMake(file) : settings.key(),
                settings.earlierKeys());
    }
}
