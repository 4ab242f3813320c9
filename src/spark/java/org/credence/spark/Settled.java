package org.credence.spark;

import java.io.Serializable;
import java.util.List;

/**
 * The incidents that have outcomes, from which every track record follows.
 *
 * @param lines one incident each, in the order of the input: the revision of the records depends on it
 */
record Settled(List<byte[]> lines) implements Serializable {}
