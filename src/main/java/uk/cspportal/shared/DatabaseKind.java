package uk.cspportal.shared;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which database the portal runs on, for the few queries that ask of MySQL what the embedded one cannot do. */
@Component
public class DatabaseKind {

    private final boolean mySql;

    DatabaseKind(@Value("${spring.datasource.url}") String address) {
        mySql = address.startsWith("jdbc:mysql:");
    }

    public boolean isMySql() {
        return mySql;
    }
}
