package uk.cspportal.identity;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people the portal knows: made at their first sign-in, never deleted, because the trail names them. */
@Service
public class People {

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<PortalUser> find(String username) {
        return jdbc.sql("select id, username, display_name from person where username = ?")
                .param(username)
                .query((row, number) -> new PortalUser(row.getLong(1), row.getString(2), row.getString(3)))
                .optional();
    }

    /** The person with this user name, made now if it is their first sign-in. */
    @Transactional
    public PortalUser ensure(String username, String name, String email) {
        return find(username).orElseGet(() -> {
            jdbc.sql("insert into person (version, username, display_name, email) values (0, ?, ?, ?)")
                    .params(username, name, email)
                    .update();
            return find(username).orElseThrow();
        });
    }

    public String nameOf(PersonId person) {
        return jdbc.sql("select display_name from person where id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }
}
