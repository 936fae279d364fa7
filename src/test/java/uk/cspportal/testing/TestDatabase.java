package uk.cspportal.testing;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives a test's portal its database: H2 in memory, or a new database on the real MySQL. */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static boolean isMySql() {
        return "mysql".equals(System.getProperty("portal.test.database"));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test-database", isMySql() ? mySql() : h2()));
    }

    private static Map<String, Object> h2() {
        return Map.of(
                "spring.datasource.url",
                "jdbc:h2:mem:portal;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=1024");
    }

    private static Map<String, Object> mySql() {
        var server = LocalMySql.running();
        return Map.of(
                "spring.datasource.url", server.jdbcUrl(),
                "spring.datasource.username", server.user(),
                "spring.datasource.password", server.password());
    }
}
