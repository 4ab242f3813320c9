package org.credence.cli;

import java.util.List;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Terminal;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that is none: what is wrong, and what was probably meant. */
final class Misunderstanding implements IParameterExceptionHandler {
    private final Terminal terminal;

    Misunderstanding(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException thrown, String[] arguments) {
        CommandSpec command = thrown.getCommandLine().getCommandSpec();
        terminal.err().println(message(thrown));
        terminal.err().println(advice(thrown, command));
        return Exit.COMMAND_LINE;
    }

    private static String message(ParameterException thrown) {
        if (thrown instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            String what = unmatched.isUnknownOption() ? "option" : isCommand(thrown) ? "command" : "argument";
            return "The " + what + " (" + first + ") must be one that there is.";
        }
        ArgSpec argument = thrown instanceof MissingParameterException missing
                ? missing.getMissing().get(0)
                : thrown.getArgSpec();
        if (argument == null) {
            return thrown.getMessage() + ".";
        }
        if (thrown instanceof OverwrittenOptionException) {
            return "The option (" + name(argument) + ") must be given once.";
        }
        if (thrown instanceof MissingParameterException) {
            return "The option (" + name(argument) + ") must be followed by " + argument.paramLabel() + ".";
        }
        return "The value (" + thrown.getValue() + ") of " + name(argument) + " must be " + expected(argument) + ".";
    }

    private static String expected(ArgSpec argument) {
        if (argument.completionCandidates() == null) {
            boolean whole = argument.type() == long.class || argument.type() == Long.class;
            return whole ? "a whole number" : "a " + argument.paramLabel();
        }
        return "one of " + String.join(", ", argument.completionCandidates());
    }

    private static boolean isCommand(ParameterException thrown) {
        return thrown.getCommandLine().getParent() == null;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String advice(ParameterException thrown, CommandSpec command) {
        if (thrown instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            if (!near.isEmpty()) {
                return "Maybe you meant (" + near.get(0) + ").";
            }
        }
        return "Maybe look at `" + command.qualifiedName() + " --help`.";
    }
}
