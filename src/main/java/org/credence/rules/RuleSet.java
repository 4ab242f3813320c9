package org.credence.rules;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.credence.rules.language.RuleFile;

/**
 * The texts of a rule base.
 *
 * @param files in order of name
 */
public record RuleSet(List<RuleFile> files) {
    public RuleSet {
        files = List.copyOf(files);
    }

    /**
     * Every {@code .drl} file of a folder.
     *
     * @throws NotDirectoryException when there is no such folder
     */
    public static RuleSet read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        List<Path> paths;
        try (Stream<Path> entries = Files.list(folder)) {
            paths = entries.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
        List<RuleFile> files = new ArrayList<>();
        for (Path path : paths) {
            files.add(new RuleFile(path.toString(), text(path)));
        }
        return new RuleSet(files);
    }

    private static String text(Path path) throws IOException {
        try {
            return Files.readString(path);
        } catch (MalformedInputException e) {
            throw new IOException("The rule file (" + path + ") must be UTF-8.", e);
        }
    }

    /** Of every name (without its folder) and text, 16 hex digits. */
    public String hash() {
        MessageDigest digest = sha256();
        for (RuleFile file : files) {
            digest.update((simpleName(file.name()) + "\0" + file.text() + "\0").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }

    /** Of a file, without its folder. */
    static String simpleName(String file) {
        return file.substring(file.replace('\\', '/').lastIndexOf('/') + 1);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
