/// Every port on SQLite: the only home of jOOQ, JDBC and Flyway.
///
/// May import of ours: every inner room; imported by app alone.
@NullMarked
package id.telaah.store;

import org.jspecify.annotations.NullMarked;
