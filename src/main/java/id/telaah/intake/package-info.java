/// Case files read from disk: format, ranges, completeness, privacy; every problem named by file
/// and field.
///
/// May import of ours: casefile, form, language, privacy, request, round, workbook.
@NullMarked
package id.telaah.intake;

import org.jspecify.annotations.NullMarked;
