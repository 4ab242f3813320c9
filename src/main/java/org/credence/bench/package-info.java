/** Where the time goes: a made-up workload, and each stage of scoring timed against what Jackson alone takes. */
@NullMarked
package org.credence.bench;

import org.jspecify.annotations.NullMarked;
