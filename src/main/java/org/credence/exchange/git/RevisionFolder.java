package org.credence.exchange.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.credence.argument.Nearest;
import org.credence.exchange.git.UnreadableRevision.Reason;

/** A folder as it was in a revision, which need not be there any more. Nothing is written. */
public final class RevisionFolder {
    /** Hexadecimal digits of a commit that people read; as many as git shows. */
    private static final int SHORT = 7;

    private final String revision;
    private final Path folder;
    private final Git git;
    private final Path inside;
    private final String commit;

    private RevisionFolder(String revision, Path folder, Git git, Path inside, String commit) {
        this.revision = revision;
        this.folder = folder;
        this.git = git;
        this.inside = inside;
        this.commit = commit;
    }

    /**
     * Finds a revision.
     *
     * @param revision whatever git takes for a commit: {@code HEAD~1}, a branch, a tag, a hash
     * @param folder   a path as people write it; the repository is the one around it
     * @param path     the variable {@code PATH}, where git is looked for
     * @throws UnreadableRevision when there is no git, no repository, or no such revision
     */
    public static RevisionFolder of(String revision, Path folder, String path) throws IOException {
        Git git = Git.on(path)
                .orElseThrow(() -> new UnreadableRevision(
                        Reason.NO_GIT,
                        "The program (git) must be on the PATH to read the revision (" + revision + ").",
                        "Maybe install git, or name a folder of rules."));
        Path inside = existing(folder.toAbsolutePath().normalize());
        Answer repository = git.run(inside, "rev-parse", "--git-dir");
        if (!repository.isFine()) {
            throw new UnreadableRevision(
                    Reason.NO_REPOSITORY,
                    "The folder (" + folder + ") of the revision (" + revision
                            + ") must be in a git repository; git says: " + repository.error() + ".",
                    "Maybe name a folder of rules, without a revision.");
        }
        Answer commit = git.run(inside, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (!commit.isFine()) {
            throw new UnreadableRevision(
                    Reason.NO_REVISION,
                    "The revision (" + revision + ") must be a commit of the git repository around (" + folder + ").",
                    advice(revision, git, inside));
        }
        return new RevisionFolder(revision, folder, git, inside, commit.text());
    }

    /** The folder itself, or the nearest one around it. */
    private static Path existing(Path folder) {
        Path at = folder;
        while (!Files.isDirectory(at) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }

    private static String advice(String revision, Git git, Path inside) throws IOException {
        if (git.run(inside, "rev-parse", "--is-shallow-repository").text().equals("true")) {
            return "Maybe fetch more of its history: this clone is shallow.";
        }
        List<String> names = git.run(inside, "for-each-ref", "--format=%(refname:short)")
                .text()
                .lines()
                .toList();
        return Nearest.to(revision, names)
                .map(near -> "Maybe you meant (" + near + ").")
                .orElse("Maybe look at `git log --oneline`.");
    }

    /** What the files of the folder are called in messages: {@code HEAD~1:rules}. */
    public String name() {
        return revision + ":" + folder;
    }

    /** The first digits of the commit's hash. */
    public String commit() {
        return commit.substring(0, Math.min(SHORT, commit.length()));
    }

    /**
     * The files right in the folder whose names are wanted, by name.
     *
     * @throws UnreadableRevision when the revision has no such folder
     */
    public List<RevisionFile> files(Predicate<String> wanted) throws IOException {
        Answer listed = git.run(inside, "ls-tree", "-z", "--full-tree", commit + ":" + pathInTree());
        if (!listed.isFine()) {
            throw new UnreadableRevision(
                    Reason.NO_FOLDER,
                    "The folder (" + folder + ") must be there in the revision (" + revision + ", " + commit() + ").",
                    "Maybe it had another name then; look at `git ls-tree " + commit() + "`.");
        }
        List<RevisionFile> files = new ArrayList<>();
        for (String entry : listed.text().split("\0", -1)) {
            Optional<Blob> blob = Blob.of(entry).filter(it -> wanted.test(it.name));
            if (blob.isPresent()) {
                files.add(new RevisionFile(blob.get().name, bytes(blob.get())));
            }
        }
        return files;
    }

    private byte[] bytes(Blob blob) throws IOException {
        Answer read = git.run(inside, "cat-file", "blob", blob.hash);
        if (!read.isFine()) {
            throw new UnreadableRevision(
                    Reason.NO_FOLDER,
                    "The file (" + name() + "/" + blob.name + ") must be in the repository; git says: " + read.error()
                            + ".",
                    "Maybe fetch it: this may be a partial clone.");
        }
        return read.bytes();
    }

    /** From the root of the repository, with slashes. */
    private String pathInTree() throws IOException {
        String prefix = git.run(inside, "rev-parse", "--show-prefix").text();
        Path rest = inside.relativize(folder.toAbsolutePath().normalize());
        String below = rest.toString().replace(rest.getFileSystem().getSeparator(), "/");
        return below.isEmpty() && prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) : prefix + below;
    }

    /** A file of a tree; links and folders are none. */
    private record Blob(String hash, String name) {
        static Optional<Blob> of(String entry) {
            int tab = entry.indexOf('\t');
            String[] head = entry.substring(0, Math.max(0, tab)).split(" ", -1);
            boolean file = head.length == 3 && head[0].startsWith("100");
            return file ? Optional.of(new Blob(head[2], entry.substring(tab + 1))) : Optional.empty();
        }
    }
}
