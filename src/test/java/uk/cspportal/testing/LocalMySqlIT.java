package uk.cspportal.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LocalMySqlIT {

    private final LocalMySql mysql = LocalMySql.running();

    @Test
    void isMySqlOnTheLoopbackAddressThatFlushesEachCommit() throws SQLException {
        try (var connection = connect(mysql.jdbcUrl())) {
            assertThat(text(connection, "select version()")).startsWith("8.");
            assertThat(text(connection, "select @@bind_address")).isEqualTo("127.0.0.1");
            assertThat(text(connection, "select @@innodb_flush_log_at_trx_commit"))
                    .isEqualTo("1");
        }
    }

    @Test
    void keepsEveryCharacter() throws SQLException {
        try (var connection = connect(mysql.emptyDatabase())) {
            change(connection, "create table note (text varchar(20))");
            change(connection, "insert into note values ('Naïve ‡ 🏘')");

            assertThat(text(connection, "select text from note")).isEqualTo("Naïve ‡ 🏘");
        }
    }

    @Test
    void givesEachCallerAnEmptyDatabaseOfItsOwn() throws SQLException {
        try (var first = connect(mysql.emptyDatabase());
                var second = connect(mysql.emptyDatabase())) {
            change(first, "create table note (text varchar(20))");

            assertThat(text(second, "select count(*) from information_schema.tables where table_schema = database()"))
                    .isEqualTo("0");
        }
    }

    @Test
    void keepsWhatWasCommittedWhenItIsKilled() throws SQLException {
        var database = mysql.emptyDatabase();
        try (var connection = connect(database)) {
            change(connection, "create table note (text varchar(20))");
            change(connection, "insert into note values ('saved')");
            mysql.stopHard();
            assertThatThrownBy(() -> connect(database)).isInstanceOf(SQLException.class);
        } finally {
            mysql.startAgain();
        }

        try (var connection = connect(database)) {
            assertThat(text(connection, "select text from note")).isEqualTo("saved");
        }
    }

    @Test
    void endsWithAJvmThatIsKilled() throws Exception {
        var jvm = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dportal.mysql.home=" + LocalMySql.configuredHome(),
                        Starter.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var output = jvm.inputReader()) {
            var server = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
            var folder = Path.of(output.readLine());
            assertThat(server.isAlive()).isTrue();
            assertThat(folder).isDirectory();

            try {
                endsWith(jvm, server, folder);
            } finally {
                server.destroyForcibly();
            }
        } finally {
            jvm.destroyForcibly();
        }
    }

    private static void endsWith(Process jvm, ProcessHandle server, Path folder) throws Exception {
        var guard =
                jvm.children().filter(child -> !child.equals(server)).findAny().orElseThrow();

        jvm.destroyForcibly();

        server.onExit().get(30, TimeUnit.SECONDS);
        guard.onExit().get(30, TimeUnit.SECONDS);
        assertThat(folder).doesNotExist();
    }

    /** Stands in for a test run that is killed. */
    static final class Starter {

        private Starter() {}

        public static void main(String[] arguments) throws IOException {
            var mysql = LocalMySql.running();
            System.out.println(mysql.processId());
            System.out.println(mysql.folder());
            System.in.read();
        }
    }

    private Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, mysql.user(), mysql.password());
    }

    private static void change(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }
}
