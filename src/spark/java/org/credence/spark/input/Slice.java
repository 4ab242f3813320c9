package org.credence.spark.input;

import java.io.Serializable;

/**
 * A part of a file that one task reads: every line that begins in it.
 *
 * @param number from 0, in the order of the input
 * @param name   of the file as users know it
 * @param path   of the file, with its file system
 * @param start  first byte
 * @param end    after the last byte; {@link Long#MAX_VALUE} for a packed file, which is read from its beginning
 */
public record Slice(int number, String name, String path, long start, long end) implements Serializable {}
