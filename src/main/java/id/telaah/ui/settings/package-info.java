/// Language, text size, the office and its people.
///
/// May import of ours: inner rooms, language, ui.kit, ui.shell.
@NullMarked
package id.telaah.ui.settings;

import org.jspecify.annotations.NullMarked;
