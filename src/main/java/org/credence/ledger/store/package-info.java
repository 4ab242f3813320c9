/** The ledger in a database: SQLite in a file, or PostgreSQL on a server. The only package that knows SQL. */
@NullMarked
package org.credence.ledger.store;

import org.jspecify.annotations.NullMarked;
