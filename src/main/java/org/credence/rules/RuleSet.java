package org.credence.rules;

import java.io.IOException;
import java.io.InputStream;
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
 * The files of a rule base.
 *
 * @param files in order of name
 */
public record RuleSet(List<RuleFile> files) {
    /** Eight times the largest file that is accepted. */
    private static final int MOST_BYTES = 4_000_000;

    public RuleSet {
        files = List.copyOf(files);
    }

    /**
     * Every rule file of a folder: rules ({@code .drl}) and decision tables ({@code .csv}, {@code .xlsx}). Hidden
     * files, and those that spreadsheet programs put beside an open one, are passed over.
     *
     * @throws NotDirectoryException when there is no such folder
     */
    public static RuleSet read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        List<Path> paths;
        try (Stream<Path> entries = Files.list(folder)) {
            paths = entries.filter(RuleSet::isRuleFile).sorted().toList();
        }
        List<RuleFile> files = new ArrayList<>();
        for (Path path : paths) {
            files.add(readFile(path));
        }
        return new RuleSet(files);
    }

    /** One file, whatever its name; of one that is far too large, enough to see that it is. */
    public static RuleFile readFile(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new RuleFile(path.toString(), in.readNBytes(MOST_BYTES));
        }
    }

    /** Whether a file of a folder is one of its rule base, to judge by its name. */
    public static boolean isRuleFile(Path path) {
        String name = String.valueOf(path.getFileName());
        boolean hidden = name.startsWith(".") || name.startsWith("~$");
        return !hidden && (name.endsWith(".drl") || RuleFile.Sort.of(name) != RuleFile.Sort.RULES);
    }

    /** Of every name (without its folder) and content, 16 hex digits. */
    public String hash() {
        MessageDigest digest = sha256();
        for (RuleFile file : files) {
            digest.update((simpleName(file.name()) + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(file.content());
            digest.update((byte) 0);
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
