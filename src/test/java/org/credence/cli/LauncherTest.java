package org.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a project of its own, whose Maven puts a ready jar in place, and counts how often it was called.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    private Path folder;

    private Path project = Path.of("");
    private Path launcher = Path.of("");
    private Path tools = Path.of("");

    /** What the jar holds: says where it is and what it was asked. */
    static final class Echo {
        private Echo() {}

        public static void main(String[] arguments) {
            System.out.println("home " + System.getProperty("credence.home"));
            System.out.println("asked " + List.of(arguments));
            if (List.of(arguments).contains("fail")) {
                System.exit(4);
            }
        }
    }

    private record Ran(int exit, String out, String err) {}

    @BeforeEach
    void layOut() throws IOException {
        project = Files.createDirectories(folder.toRealPath().resolve("a project"));
        tools = Files.createDirectories(folder.toRealPath().resolve("tools"));
        Files.createDirectories(project.resolve("src/main/java"));
        old(Files.writeString(project.resolve("src/main/java/A.java"), "class A {}"));
        old(Files.writeString(project.resolve("pom.xml"), "<project/>"));
        Files.createDirectories(project.resolve("src/site/markdown/codes"));
        old(Files.writeString(project.resolve("src/site/markdown/codes/CRED001.md"), "# CRED001"));
        for (String directory : List.of("src/main/java", "src/main", "src/site/markdown/codes")) {
            old(project.resolve(directory));
        }
        launcher = Files.copy(Path.of("credence"), project.resolve("credence"));
        writeJar(tools.resolve("ready.jar"));
        script(
                "mvn",
                "echo called >> '" + tools + "/calls'\nmkdir -p target\ncp '" + tools
                        + "/ready.jar' target/credence-1-all.jar\n");
    }

    /** Older than whatever is built now. */
    private static void old(Path path) throws IOException {
        Files.setLastModifiedTime(path, FileTime.fromMillis(1_600_000_000_000L));
    }

    private void script(String name, String text) throws IOException {
        Path script = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + text);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void writeJar(Path path) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        String entry = Echo.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(path), manifest)) {
            jar.putNextEntry(new ZipEntry(entry));
            jar.write(Echo.class.getClassLoader().getResourceAsStream(entry).readAllBytes());
        }
    }

    private Process start(Path program, Path in, Map<String, String> more, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(in.toFile());
        builder.environment().put("PATH", tools + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("CREDENCE_CACHE", "off");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().putAll(more);
        return builder.start();
    }

    private static Ran finish(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), out, err);
    }

    private Ran run(String... arguments) throws IOException, InterruptedException {
        return finish(start(launcher, folder, Map.of(), arguments));
    }

    private long builds() throws IOException {
        Path calls = tools.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    @Test
    void buildsOnceAndSaysSo() throws IOException, InterruptedException {
        Ran first = run("explain", "an incident");
        assertEquals("home " + project + "\nasked [explain, an incident]\n", first.out());
        assertTrue(first.err().startsWith("credence: building"), first.err());
        Ran second = run("explain");
        assertEquals("", second.err());
        assertEquals(1, builds());
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws IOException, InterruptedException {
        run();
        Path jar = project.resolve("target/credence-1-all.jar");
        FileTime later = FileTime.fromMillis(Files.getLastModifiedTime(jar).toMillis() + 5000);
        Files.setLastModifiedTime(project.resolve("src/main/java/A.java"), later);
        run();
        assertEquals(2, builds());
    }

    /** Pages of codes come with the program. */
    @Test
    void buildsAgainWhenAPageOfACodeIsNewer() throws IOException, InterruptedException {
        run();
        Path jar = project.resolve("target/credence-1-all.jar");
        FileTime later = FileTime.fromMillis(Files.getLastModifiedTime(jar).toMillis() + 5000);
        Files.setLastModifiedTime(project.resolve("src/site/markdown/codes/CRED001.md"), later);
        run();
        assertEquals(2, builds());
    }

    @Test
    void aTestThatIsNewerNeedsNoBuild() throws IOException, InterruptedException {
        run();
        Files.createDirectories(project.resolve("src/test"));
        run();
        assertEquals(1, builds());
    }

    @Test
    void buildsAgainAfterABuildThatWasBrokenOff() throws IOException, InterruptedException {
        run();
        Files.writeString(project.resolve("target/.building"), "");
        run();
        assertEquals(2, builds());
    }

    @Test
    void worksThroughSymbolicLinks() throws IOException, InterruptedException {
        Path bin = Files.createDirectories(folder.resolve("my bin"));
        Path absolute = Files.createSymbolicLink(bin.resolve("credence"), launcher);
        Path relative = Files.createSymbolicLink(bin.resolve("again"), Path.of("credence"));
        for (Path link : List.of(absolute, relative)) {
            Ran ran = finish(start(link, bin, Map.of(), "score"));
            assertEquals("home " + project + "\nasked [score]\n", ran.out());
        }
    }

    @Test
    void passesTheExitCodeOn() throws IOException, InterruptedException {
        assertEquals(4, run("fail").exit());
    }

    @Test
    void startsAtTheSameTimeBuildOnce() throws IOException, InterruptedException {
        List<Process> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(start(launcher, folder, Map.of(), "score"));
        }
        for (Process each : all) {
            Ran ran = finish(each);
            assertEquals(0, ran.exit(), ran.err());
            assertTrue(ran.out().endsWith("asked [score]\n"), ran.out());
        }
        assertEquals(1, builds());
    }

    @Test
    void failedBuildShowsItsOutput() throws IOException, InterruptedException {
        script("mvn", "echo 'A.java:[1,1] no such thing'\nexit 1\n");
        Ran ran = run("score");
        assertEquals(70, ran.exit());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("no such thing"), ran.err());
        script("mvn", "echo called >> '" + tools + "/calls'\ncp '" + tools + "/ready.jar' target/credence-1-all.jar\n");
        assertEquals(0, run("score").exit());
    }

    @Test
    void oldJavaIsTold() throws IOException, InterruptedException {
        Path jdk = Files.createDirectories(folder.resolve("jdk-11/bin")).getParent();
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        Files.createSymbolicLink(jdk.resolve("bin/java"), tools.resolve("mvn"));
        Ran ran = finish(start(launcher, folder, Map.of("JAVA_HOME", jdk.toString())));
        assertEquals(70, ran.exit());
        assertTrue(ran.err().contains("must be 17 or newer"), ran.err());
    }

    @Test
    void takesTheCollectorThatIsAskedFor() throws IOException, InterruptedException {
        run();
        for (String command : List.of("learn", "explain")) {
            assertEquals(
                    "home " + project + "\nasked [" + command + "]\n",
                    run(command).out());
            for (String collector : List.of("-XX:+UseSerialGC", "-XX:+UseParallelGC")) {
                Ran ran = finish(start(launcher, folder, Map.of("CREDENCE_JAVA_OPTS", collector), command));
                assertTrue(ran.out().endsWith("asked [" + command + "]\n"), ran.err());
            }
        }
    }

    @Test
    void missingMavenIsTold() throws IOException, InterruptedException {
        Files.delete(tools.resolve("mvn"));
        for (String tool : List.of("dirname", "readlink", "sed", "find", "head", "mkdir", "flock", "cat", "rm")) {
            Path at = Stream.of("/bin", "/usr/bin")
                    .map(bin -> Path.of(bin, tool))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            script(tool, "exec " + at + " \"$@\"\n");
        }
        Ran ran = finish(start(launcher, folder, Map.of("PATH", tools.toString())));
        assertEquals(70, ran.exit());
        assertTrue(ran.err().contains("There must be Maven (mvn)"), ran.err());
        assertFalse(ran.err().contains("not found"), ran.err());
    }
}
