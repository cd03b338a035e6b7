/// Workbooks (XLSX) for office programs: what is to be filled in or counted goes out, cells come
/// back as they were written, from texts with separators (CSV) too; the only home of fastexcel,
/// FastCSV and of packed files.
///
/// May import of ours: casefile, form, language, request.
@NullMarked
package id.telaah.workbook;

import org.jspecify.annotations.NullMarked;
