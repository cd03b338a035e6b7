/// The program put together by hand: entry, wiring, folders, version.
///
/// May import of ours: everything; imported by nobody.
@NullMarked
package id.telaah.app;

import org.jspecify.annotations.NullMarked;
