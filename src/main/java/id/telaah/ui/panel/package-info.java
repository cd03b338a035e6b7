/// Four reviews side by side, one agreed text, signatures.
///
/// May import of ours: inner rooms, privacy, ui.form, ui.kit, ui.shell, ui.writing.
@NullMarked
package id.telaah.ui.panel;

import org.jspecify.annotations.NullMarked;
