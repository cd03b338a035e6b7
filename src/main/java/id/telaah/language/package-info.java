/// The two languages of the interface, and how Indonesian offices write dates and numbers.
///
/// May import of ours: nothing.
@NullMarked
package id.telaah.language;

import org.jspecify.annotations.NullMarked;
