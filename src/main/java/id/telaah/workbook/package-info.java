/// Workbooks (XLSX) for office programs: what is to be filled in or counted goes out, cells come
/// back as they were written; the only home of fastexcel and of packed files.
///
/// May import of ours: casefile, form, language, request.
@NullMarked
package id.telaah.workbook;

import org.jspecify.annotations.NullMarked;
