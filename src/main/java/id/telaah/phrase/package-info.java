/// The phrase bank: wordings per discipline and cause that an expert puts into a text and edits.
///
/// May import of ours: form, language, recommendation, review, round.
@NullMarked
package id.telaah.phrase;

import org.jspecify.annotations.NullMarked;
