package org.credence.rules;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.credence.rules.plan.Group;
import org.credence.rules.plan.Plan;
import org.credence.rules.plan.PlanIndex;
import org.kie.api.KieServices;

/**
 * Keeps compiled rule bases by the hash of their content, so that unchanged rules need no compiling.
 *
 * <p>What is kept is code. It lives in a folder that only its user may enter, and its name depends on the rules'
 * text, on this program and the engine, and on the Java version. Whatever is wrong with it, it counts as absent.
 */
public final class KeptRules {
    private static final String PART = ".part";

    private final Path folder;

    /** @param folder made when needed, for its owner alone */
    public KeptRules(Path folder) {
        this.folder = folder;
    }

    /** What was loaded: the compiled rules and what is known of each. */
    record Kept(Bases bases, List<Plan> plans) {}

    Optional<Kept> load(RuleSet rules) {
        Path at = folder.resolve(key(rules));
        Path jar = at.resolve("rules.jar");
        Path index = at.resolve("index");
        if (!Files.isRegularFile(jar) || !Files.isRegularFile(index) || !isPrivate(folder)) {
            return Optional.empty();
        }
        try {
            List<Plan> plans = PlanIndex.read(index);
            Set<Group> groups = new TreeSet<>();
            plans.forEach(plan -> groups.add(plan.group()));
            return Optional.of(new Kept(KeptBuild.load(jar.toFile(), groups), plans));
        } catch (IOException | RuntimeException | LinkageError unusable) {
            return Optional.empty();
        }
    }

    public boolean has(RuleSet rules) {
        return Files.isRegularFile(folder.resolve(key(rules)).resolve("index"));
    }

    /** Keeps what was compiled; the index is written last, and so vouches for the rest. */
    void store(RuleSet rules, byte[] jar, List<Plan> plans) throws IOException {
        makePrivate(folder);
        Path at = folder.resolve(key(rules));
        makePrivate(at);
        sweep();
        write(at.resolve("rules.jar"), out -> out.write(jar));
        write(at.resolve("index"), out -> PlanIndex.write(plans, out));
    }

    private static void makePrivate(Path directory) throws IOException {
        boolean posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
            if (posix) {
                Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    private static boolean isPrivate(Path directory) {
        try {
            return !directory.getFileSystem().supportedFileAttributeViews().contains("posix")
                    || PosixFilePermissions.toString(Files.getPosixFilePermissions(directory))
                            .endsWith("------");
        } catch (IOException e) {
            return false;
        }
    }

    /** Something that writes to a stream. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Locked while it is written, so that nobody takes it for something that was left. */
    private static void write(Path target, Writing writing) throws IOException {
        Path temporary =
                Files.createTempFile(target.getParent(), target.getFileName().toString(), PART);
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                channel.lock();
                OutputStream out = Channels.newOutputStream(channel);
                writing.to(out);
                out.flush();
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Removes what a program that was killed while it wrote has left. */
    private void sweep() throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.walk(folder, 2)) {
            left = files.filter(file -> String.valueOf(file.getFileName()).endsWith(PART))
                    .toList();
        } catch (UncheckedIOException e) {
            return; // somebody else removes something just now
        }
        for (Path file : left) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                if (channel.tryLock() != null) {
                    Files.deleteIfExists(file);
                }
            } catch (NoSuchFileException | OverlappingFileLockException e) {
                // it is complete by now, or this program writes it
            }
        }
    }

    private static String key(RuleSet rules) {
        String all = String.join("\0", rules.hash(), self(), engine(), System.getProperty("java.version"));
        return HexFormat.of()
                .formatHex(RuleSet.sha256().digest(all.getBytes(StandardCharsets.UTF_8)))
                .substring(0, 32);
    }

    private static String engine() {
        return String.valueOf(KieServices.class.getPackage().getImplementationVersion());
    }

    /** This very build: the checks that the kept rules have passed, and the facts they were compiled against. */
    private static String self() {
        try {
            Path code = Path.of(KeptRules.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(code)
                    ? code + " " + Files.size(code) + " " + Files.getLastModifiedTime(code)
                    : code + " " + newest(code);
        } catch (IOException | java.net.URISyntaxException e) {
            return "unknown " + System.nanoTime();
        }
    }

    private static long newest(Path classes) throws IOException {
        try (java.util.stream.Stream<Path> files = Files.walk(classes)) {
            return files.mapToLong(file -> file.toFile().lastModified()).max().orElse(0);
        }
    }
}
