/// One discipline, one case: the case on the left, the form on the right.
///
/// May import of ours: inner rooms, privacy, ui.chart, ui.form, ui.kit, ui.shell, ui.writing.
@NullMarked
package id.telaah.ui.review;

import org.jspecify.annotations.NullMarked;
