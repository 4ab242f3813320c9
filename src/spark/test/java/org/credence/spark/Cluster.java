package org.credence.spark;

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

/** A standalone cluster on this machine: each part is a process of its own, with the jars of an installation. */
final class Cluster implements AutoCloseable {
    private static final Path JAR = Path.of(System.getProperty("spark.jar", "missing"));
    private static final Path INSTALLATION = Path.of(System.getProperty("spark.installation", "missing"));

    private final Path folder;
    private final List<Process> started = new ArrayList<>();
    private final List<Process> workers = new ArrayList<>();
    private final String url;

    /** Starts a master. */
    Cluster(Path folder) throws IOException, InterruptedException {
        assertTrue(Files.isRegularFile(JAR), JAR + " must be there");
        assertTrue(Files.isDirectory(INSTALLATION.resolve("jars")), INSTALLATION + " must be there");
        this.folder = folder;
        String port = freePort();
        url = "spark://127.0.0.1:" + port;
        Process master = start(
                "master",
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                port,
                "--webui-port",
                freePort());
        await("master", "Starting Spark master", master);
    }

    /** Adds a worker of one core and 1 GB. */
    void addWorker() throws IOException, InterruptedException {
        String name = "worker-" + (workers.size() + 1);
        Process worker = start(
                name,
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                "127.0.0.1",
                "--webui-port",
                freePort(),
                "--cores",
                "1",
                "--memory",
                "1g",
                "--work-dir",
                folder.resolve(name).toString(),
                url);
        workers.add(worker);
        await(name, "Successfully registered with master", worker);
    }

    /** Ends a worker and its executors at once. */
    void kill(int worker) {
        end(workers.get(worker));
    }

    /**
     * Submits the jar.
     *
     * @param name      of the log
     * @param memory    of an executor
     * @param failures  of one task, after which the work ends
     * @param arguments of the application
     */
    Process submit(String name, String memory, int failures, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "-Dcredence.home=" + Path.of("").toAbsolutePath(),
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                url,
                "--executor-memory",
                memory,
                "--conf",
                "spark.task.maxFailures=" + failures,
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--class",
                "org.credence.spark.Main",
                JAR.toString()));
        all.addAll(List.of(arguments));
        return start(name, all.toArray(String[]::new));
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

    String log(String name) throws IOException {
        Path log = folder.resolve(name + ".log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    /** Waits for a text in a log; the test's own limit ends what never comes. */
    void await(String name, String text, Process alive) throws IOException, InterruptedException {
        while (!log(name).contains(text)) {
            assertTrue(alive.isAlive(), () -> "ended before (" + text + "): " + tail(name));
            alive.waitFor(200, TimeUnit.MILLISECONDS);
        }
    }

    /** The last lines of a log. */
    String tail(String name) {
        try {
            List<String> lines = log(name).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return "" + socket.getLocalPort();
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Override
    public void close() {
        started.forEach(Cluster::end);
    }
}
