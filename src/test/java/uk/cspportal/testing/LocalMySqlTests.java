package uk.cspportal.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalMySqlTests {

    @TempDir
    Path project;

    @Test
    void failsWithTheRemedyWhenThereIsNoServer() {
        assertThatThrownBy(() -> LocalMySql.findHome(null, null, project))
                .hasMessageContaining(project.resolve(".portal/mysql").toString())
                .hasMessageContaining("run ./portal test");
    }

    @Test
    void failsWhenTheFolderGivenHoldsNoServerAlthoughAnotherDoes() throws IOException {
        serverIn(project.resolve(".portal/mysql"));

        assertThatThrownBy(() -> LocalMySql.findHome(project.resolve("given").toString(), null, project))
                .hasMessageContaining("given");
    }

    @Test
    void prefersTheBuildThenTheEnvironmentThenTheProject() throws IOException {
        var fromBuild = serverIn(project.resolve("build"));
        var fromEnvironment = serverIn(project.resolve("environment"));
        var ofProject = serverIn(project.resolve(".portal/mysql"));

        assertThat(LocalMySql.findHome(fromBuild.toString(), fromEnvironment.toString(), project))
                .isEqualTo(fromBuild);
        assertThat(LocalMySql.findHome(null, fromEnvironment.toString(), project))
                .isEqualTo(fromEnvironment);
        assertThat(LocalMySql.findHome(null, null, project)).isEqualTo(ofProject);
    }

    private static Path serverIn(Path home) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        assertThat(Files.createFile(home.resolve("bin/mysqld")).toFile().setExecutable(true))
                .isTrue();
        return home;
    }
}
