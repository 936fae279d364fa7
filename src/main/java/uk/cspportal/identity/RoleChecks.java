package uk.cspportal.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.cspportal.tenancy.SetUpCheck;

/** The roles that every partnership needs for a return: one to invite, to fill, to sign, to comment. */
@Configuration(proxyBeanMethods = false)
class RoleChecks {

    @Bean
    SetUpCheck administratorCheck(Memberships memberships) {
        return new RoleCheck(memberships, Role.ADMINISTRATOR);
    }

    @Bean
    SetUpCheck officerCheck(Memberships memberships) {
        return new RoleCheck(memberships, Role.OFFICER);
    }

    @Bean
    SetUpCheck approverCheck(Memberships memberships) {
        return new RoleCheck(memberships, Role.APPROVER);
    }

    @Bean
    SetUpCheck policeLeadCheck(Memberships memberships) {
        return new RoleCheck(memberships, Role.POLICE_LEAD);
    }
}
