/// Who did what, when: appended, read, chained by hash, never edited.
///
/// May import of ours: language.
@NullMarked
package id.telaah.trail;

import org.jspecify.annotations.NullMarked;
