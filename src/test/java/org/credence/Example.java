package org.credence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credence.cli.InProcess;

/**
 * One block {@code console} of a page: commands, each with what it prints.
 *
 * <p>A command is a line {@code $ ./credence …}, with variables before it and {@code | cat} behind it where wanted;
 * {@code $ echo $?} prints the exit code of the one before. In what is printed, a line {@code …} stands for any number
 * of lines, and {@code …} at the end of a line for the rest of it.
 */
final class Example {
    private static final Pattern COMMAND =
            Pattern.compile("\\$ ((?:[A-Z_]+=\\S* )*)\\./credence((?: (?!\\|).*?)?)( \\| cat)?");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final String REST = "…";

    private final List<String> lines;

    Example(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The block with what the commands print now; as it is where that agrees. */
    List<String> now() {
        List<String> now = new ArrayList<>();
        int exit = 0;
        for (int at = 0; at < lines.size(); ) {
            String command = lines.get(at++);
            List<String> told = new ArrayList<>();
            while (at < lines.size() && !lines.get(at).startsWith("$ ")) {
                told.add(lines.get(at++));
            }
            now.add(command);
            if (command.equals("$ echo $?")) {
                now.add(Integer.toString(exit));
                continue;
            }
            InProcess.Run run = run(command);
            exit = run.exit();
            List<String> printed =
                    run.shown().lines().map(String::stripTrailing).toList();
            now.addAll(agrees(told, 0, printed, 0) ? told : elided(told, printed));
        }
        return now;
    }

    private static InProcess.Run run(String line) {
        Matcher command = COMMAND.matcher(line);
        if (!command.matches()) {
            throw new IllegalArgumentException("The command (" + line + ") must begin with `$ ./credence`.");
        }
        Map<String, String> environment = new HashMap<>();
        for (String variable : command.group(1).split(" ")) {
            if (!variable.isEmpty()) {
                environment.put(
                        variable.substring(0, variable.indexOf('=')), variable.substring(variable.indexOf('=') + 1));
            }
        }
        String[] words = WORD.matcher(command.group(2))
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);
        return command.group(3) == null
                ? InProcess.onTerminal(environment, words)
                : InProcess.piped(environment, words);
    }

    private static boolean agrees(List<String> told, int i, List<String> printed, int j) {
        if (i == told.size()) {
            return j == printed.size();
        }
        if (told.get(i).equals(REST)) {
            for (int next = j; next <= printed.size(); next++) {
                if (agrees(told, i + 1, printed, next)) {
                    return true;
                }
            }
            return false;
        }
        return j < printed.size() && agrees(told.get(i), printed.get(j)) && agrees(told, i + 1, printed, j + 1);
    }

    private static boolean agrees(String told, String printed) {
        return told.equals(printed)
                || (told.endsWith(REST) && printed.startsWith(told.substring(0, told.length() - REST.length())));
    }

    /** What is printed, with the same parts left out as far as they can be found again. */
    private static List<String> elided(List<String> told, List<String> printed) {
        if (!told.contains(REST)) {
            return cut(told, printed);
        }
        List<List<String>> parts = parts(told);
        List<String> now = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            List<String> part = parts.get(i);
            int start = i == 0
                    ? 0
                    : i == parts.size() - 1 ? Math.max(at, printed.size() - part.size()) : best(part, printed, at);
            int end = Math.min(printed.size(), start + part.size());
            now.addAll(cut(part, printed.subList(Math.min(start, end), end)));
            at = end;
            if (i < parts.size() - 1) {
                now.add(REST);
            }
        }
        return now;
    }

    private static List<List<String>> parts(List<String> told) {
        List<List<String>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        for (String line : told) {
            if (line.equals(REST)) {
                parts.add(new ArrayList<>());
            } else {
                parts.get(parts.size() - 1).add(line);
            }
        }
        return parts;
    }

    /** Where most lines of a part are found again, numbers aside. */
    private static int best(List<String> part, List<String> printed, int from) {
        int best = from;
        int most = -1;
        for (int start = from; start + part.size() <= printed.size(); start++) {
            int same = 0;
            for (int i = 0; i < part.size(); i++) {
                same += words(part.get(i)).equals(words(printed.get(start + i))) ? 1 : 0;
            }
            if (same > most) {
                most = same;
                best = start;
            }
        }
        return best;
    }

    private static String words(String line) {
        return line.replaceAll("[-+−\\d.\\s]+", " ");
    }

    /** Lines that were cut short are cut to the same length. */
    private static List<String> cut(List<String> told, List<String> printed) {
        List<String> now = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            String line = printed.get(i);
            String old = i < told.size() ? told.get(i) : "";
            boolean isCut = old.endsWith(REST) && line.length() >= old.length() && !line.endsWith(REST);
            now.add(isCut ? line.substring(0, old.length() - 1) + REST : line);
        }
        return now;
    }
}
