package org.credence.cli.console;

/** What a run ends with, for scripts to tell apart. */
public final class Exit {
    public static final int FINE = 0;
    /** A test failed, or a check found something. */
    public static final int FINDINGS = 1;

    public static final int COMMAND_LINE = 2;
    /** The rules, their prices or the kinds of source do not load. */
    public static final int RULES = 3;
    /** An input does not load, or some of it was rejected. */
    public static final int INPUT = 4;
    /** Only new goldens were written. */
    public static final int GOLDENS = 10;
    /** This program is at fault, or the machine: EX_SOFTWARE of sysexits.h. */
    public static final int BUG = 70;

    private Exit() {}
}
