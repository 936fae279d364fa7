package uk.cspportal.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says at every start when the portal's database user could change the trail, however it came by that right. */
@Component
@Profile("!demonstration")
class TrailGuard implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(TrailGuard.class);

    private final JdbcClient jdbc;

    TrailGuard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (canDelete("audit_entry") || canDelete("audit_seal")) {
            LOG.warn("The portal's database user can change the audit trail; docs/audit.md says how to take that away");
        }
    }

    /** Deletes nothing, but the database checks the right all the same. */
    private boolean canDelete(String table) {
        try {
            jdbc.sql("delete from " + table + " where 1 = 0").update();
            return true;
        } catch (DataAccessException e) {
            return false;
        }
    }
}
