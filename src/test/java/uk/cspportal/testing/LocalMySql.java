package uk.cspportal.testing;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A real MySQL server for the tests, because H2 only resembles the database that partnerships will run on. One server
 * per JVM, on the loopback address and a folder of its own; it ends with the JVM, even with one that is killed.
 */
public final class LocalMySql {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String ACCOUNT = "portal";
    private static final String SERVICE = "portal_service";
    private static final String DATABASE = "portal";
    private static final String CREATE = "createDatabaseIfNotExist=true&";

    private static @Nullable LocalMySql instance;

    private final Path home;
    private final Path folder;
    private final int port;
    private final AtomicInteger databases = new AtomicInteger();
    private @Nullable Process server;
    private @Nullable Process guard;

    private LocalMySql(Path home, Path folder, int port) {
        this.home = home;
        this.folder = folder;
        this.port = port;
    }

    /** The server of this JVM, started at the first call; a test without one fails rather than being skipped. */
    public static synchronized LocalMySql running() {
        if (instance == null) {
            instance = create();
        }
        return instance;
    }

    /** The address of the shared database. */
    public String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    /** The address of a new, empty database, for tests that must not meet the rows of others. */
    public String emptyDatabase() {
        var address = jdbcUrl(DATABASE + databases.incrementAndGet());
        try {
            // The first connection makes it.
            DriverManager.getConnection(address, user(), password()).close();
        } catch (SQLException e) {
            throw new IllegalStateException("No database could be made at " + address, e);
        }
        return address;
    }

    /** The address of a new database with the tables and rows of another one of this server. */
    public String copyOf(String address) {
        var source = address.substring(address.lastIndexOf('/') + 1, address.indexOf('?'));
        var copy = emptyDatabase();
        try (var connection = DriverManager.getConnection(copy, user(), password());
                var statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            for (var table : column(statement, "show tables from " + source, 1)) {
                statement.execute(column(statement, "show create table " + source + "." + table, 2)
                        .getFirst());
                var columns = String.join(
                        ", ",
                        column(
                                statement,
                                "select column_name from information_schema.columns where generation_expression = ''"
                                        + " and table_schema = '" + source + "' and table_name = '" + table + "'",
                                1));
                statement.execute("insert into " + table + " (" + columns + ") select " + columns + " from " + source
                        + "." + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database " + source + " could not be copied", e);
        }
        return copy;
    }

    private static List<String> column(Statement statement, String query, int index) throws SQLException {
        var values = new ArrayList<String>();
        try (var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(index));
            }
        }
        return values;
    }

    public String user() {
        return ACCOUNT;
    }

    /**
     * The settings of a portal on one of this server's databases as in service: {@link #user()} owns the tables, the
     * portal works as another, who has no right of its own.
     */
    public Map<String, String> asInService(String address) {
        return Map.of(
                "spring.datasource.url", address.replace(CREATE, ""),
                "spring.datasource.username", SERVICE,
                "spring.datasource.password", SERVICE,
                "spring.flyway.user", ACCOUNT,
                "spring.flyway.password", ACCOUNT);
    }

    public String password() {
        return ACCOUNT;
    }

    /** Kills the server in the middle of whatever it does, as a power cut would. */
    public synchronized void stopHard() {
        end(guard);
        end(server);
        guard = null;
        server = null;
    }

    /** Starts the server on the data and the port that it had before it was stopped. */
    public synchronized void startAgain() {
        if (server != null) {
            throw new IllegalStateException("MySQL is running already");
        }
        launch();
    }

    static Path configuredHome() {
        return findHome(System.getProperty("portal.mysql.home"), System.getenv("MYSQL_HOME"), Path.of(""));
    }

    /** Where the server's files lie: as the build says, else as the environment says, else where ./portal puts them. */
    static Path findHome(@Nullable String fromBuild, @Nullable String fromEnvironment, Path project) {
        var home = fromBuild != null
                ? Path.of(fromBuild)
                : fromEnvironment != null ? Path.of(fromEnvironment) : project.resolve(".portal/mysql");
        if (!Files.isExecutable(home.resolve("bin/mysqld"))) {
            throw new IllegalStateException(
                    "There is no MySQL server in " + home + ": run ./portal test, which fetches one");
        }
        return home.toAbsolutePath();
    }

    long processId() {
        if (server == null) {
            throw new IllegalStateException("MySQL is stopped");
        }
        return server.pid();
    }

    Path folder() {
        return folder;
    }

    private static LocalMySql create() {
        try {
            var mysql = new LocalMySql(configuredHome(), Files.createTempDirectory("csp-portal-mysql-"), freePort());
            Runtime.getRuntime().addShutdownHook(new Thread(mysql::remove, "mysql-end"));
            mysql.initialise();
            mysql.launch();
            return mysql;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void initialise() throws IOException {
        Files.writeString(folder.resolve("start.sql"), """
                create database if not exists %1$s;
                create user if not exists '%2$s'@'%%' identified by '%2$s';
                grant all on *.* to '%2$s'@'%%' with grant option;
                create user if not exists '%3$s'@'%%' identified by '%3$s';
                """.formatted(DATABASE, ACCOUNT, SERVICE));
        var initialising =
                start(command("--initialize-insecure", "--innodb-flush-method=nosync", "--innodb-doublewrite=OFF"));
        if (!ended(initialising, PATIENCE) || initialising.exitValue() != 0) {
            end(initialising);
            throw new IllegalStateException("MySQL could not make its data folder:\n" + complaints());
        }
    }

    private void launch() {
        try {
            var started = start(command(
                    "--bind-address=127.0.0.1",
                    "--port=" + port,
                    "--socket=" + folder.resolve("socket"),
                    "--pid-file=" + folder.resolve("pid"),
                    "--init-file=" + folder.resolve("start.sql"),
                    "--skip-log-bin",
                    "--mysqlx=OFF",
                    "--character-set-server=utf8mb4",
                    "--collation-server=utf8mb4_0900_ai_ci",
                    "--default-time-zone=+00:00",
                    "--innodb-flush-log-at-trx-commit=1",
                    // What the server has handed to the system outlives the server, which is all that a killed one
                    // needs.
                    "--innodb-flush-method=nosync"));
            server = started;
            guard = guard(started.pid());
            awaitConnection(started);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(String... options) {
        var command = new ArrayList<>(List.of(
                home.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--basedir=" + home,
                "--lc-messages-dir=" + home.resolve("share"),
                "--datadir=" + folder.resolve("data"),
                "--performance-schema=OFF",
                "--innodb-redo-log-capacity=16M"));
        command.addAll(List.of(options));
        return command;
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    /** Waits for the end of its input, which is the end of this JVM however it comes, and then clears up. */
    private Process guard(long serverId) throws IOException {
        return new ProcessBuilder(
                        "sh",
                        "-c",
                        "trap '' INT TERM HUP; read -r _; kill -9 \"$1\"; rm -rf \"$2\"",
                        "mysql-guard",
                        Long.toString(serverId),
                        folder.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void awaitConnection(Process started) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!accepts()) {
            if (ended(started, Duration.ofMillis(50)) || System.nanoTime() > deadline) {
                stopHard();
                throw new IllegalStateException("MySQL did not start:\n" + complaints());
            }
        }
    }

    private boolean accepts() {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(), user(), password())) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private String jdbcUrl(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database
                + "?" + CREATE + "sslMode=DISABLED&allowPublicKeyRetrieval=true&connectionTimeZone=UTC"
                + "&cachePrepStmts=true&prepStmtCacheSize=250&prepStmtCacheSqlLimit=16384";
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    /** What the server says is wrong; its log goes with its folder. */
    private String complaints() {
        try (var lines = Files.lines(log())) {
            return lines.filter(line -> line.contains("[ERROR]") || !line.contains("["))
                    .collect(joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean ended(Process process, Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for MySQL", e);
        }
    }

    private static void end(@Nullable Process process) {
        if (process != null) {
            process.destroyForcibly();
            ended(process, PATIENCE);
        }
    }

    private void remove() {
        stopHard();
        try (var files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
