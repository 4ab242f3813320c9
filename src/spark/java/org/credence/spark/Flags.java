package org.credence.spark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.spark.launcher.JavaModuleOptions;

/** Prints what this Spark needs of a Java virtual machine, for whoever starts one. */
public final class Flags {
    private Flags() {}

    /** One line, separated by blanks. */
    public static void main(String[] arguments) {
        try (PrintStream out =
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            out.println(JavaModuleOptions.defaultModuleOptions());
        }
    }
}
