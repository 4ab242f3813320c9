package org.credence.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jar for {@code spark-submit} on a standalone cluster of this machine: a master and two workers, each a process of
 * its own with the jars of an installation, one of which is killed while it scores.
 */
class ClusterIT {
    private static final Path JAR = Path.of(System.getProperty("spark.jar", "missing"));
    private static final Path INSTALLATION = Path.of(System.getProperty("spark.installation", "missing"));
    private static final String MASTER = "org.apache.spark.deploy.master.Master";
    private static final String WORKER = "org.apache.spark.deploy.worker.Worker";

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(it -> it.descendants().forEach(ProcessHandle::destroyForcibly));
        started.forEach(Process::destroyForcibly);
    }

    private Process start(String name, String... command) throws IOException {
        List<String> all = new ArrayList<>();
        all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        all.addAll(List.of(JavaModuleOptions.defaultModuleOptions().split(" ")));
        all.addAll(List.of("-Xmx1g", "-cp", INSTALLATION.resolve("jars") + File.separator + "*"));
        all.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        builder.environment().put("SPARK_HOME", INSTALLATION.toString());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private String log(String name) throws IOException {
        Path log = folder.resolve(name + ".log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    /** Waits for a line in a log; the test's own limit ends what never comes. */
    private void await(String name, String text, Process alive) throws IOException, InterruptedException {
        while (!log(name).contains(text)) {
            assertTrue(alive.isAlive(), () -> "ended before (" + text + "): " + tail(name));
            alive.waitFor(200, TimeUnit.MILLISECONDS);
        }
    }

    private String tail(String name) {
        try {
            List<String> lines = log(name).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void everyRowOnceAlthoughAWorkerIsKilled() throws IOException, InterruptedException {
        assertTrue(Files.isRegularFile(JAR), JAR + " must be there");
        assertTrue(Files.isDirectory(INSTALLATION.resolve("jars")), INSTALLATION + " must be there");
        Corpus corpus = new Corpus(folder);
        List<String> lines = Corpus.lines(corpus.incidents(20_000));
        Path file = corpus.write("incidents.jsonl", lines);

        int port = freePort();
        String url = "spark://127.0.0.1:" + port;
        Process master = start(
                "master", MASTER, "--host", "127.0.0.1", "--port", "" + port, "--webui-port", "" + freePort());
        await("master", "Starting Spark master", master);
        List<Process> workers = new ArrayList<>();
        for (String name : List.of("worker-1", "worker-2")) {
            workers.add(start(
                    name, WORKER, "--host", "127.0.0.1", "--webui-port", "" + freePort(), "--cores", "1",
                    "--memory", "1g", "--work-dir", folder.resolve(name).toString(), url));
            await(name, "Successfully registered with master", workers.get(workers.size() - 1));
        }
        Process application = start(
                "application",
                "-Dcredence.home=" + Path.of("").toAbsolutePath(),
                "org.apache.spark.deploy.SparkSubmit",
                "--master", url,
                "--conf", "spark.executor.memory=900m",
                "--conf", "spark.ui.enabled=false",
                "--conf", "spark.driver.host=127.0.0.1",
                "--class", "org.credence.spark.Main",
                JAR.toString(),
                file.toString(), "--slice=2000000", "--out", folder.resolve("out").toString());
        // some of the scoring is done: stages before survey the input
        await("application", "Finished task 10.0 in stage 3.0", application);
        assertTrue(application.isAlive(), "there must be something left to lose");
        workers.get(0).descendants().forEach(ProcessHandle::destroyForcibly);
        workers.get(0).destroyForcibly();

        assertEquals(0, application.waitFor(), () -> tail("application"));
        Path single = folder.resolve("single.jsonl");
        Corpus.oneMachine(
                "score", file.toString(), "--format=jsonl", "--out", single.toString());
        assertEquals(Files.readAllLines(single).stream().sorted().toList(), Corpus.sorted(folder.resolve("out")));
    }
}
