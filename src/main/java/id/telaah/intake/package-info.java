/// Case files read from disk: format, ranges, completeness, privacy; every problem named by file
/// and field.
///
/// May import of ours: casefile, form, language, privacy.
@NullMarked
package id.telaah.intake;

import org.jspecify.annotations.NullMarked;
