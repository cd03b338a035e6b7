/// Case files picked or dropped: preview, problems, receive.
///
/// May import of ours: inner rooms, intake, language, ui.kit, ui.shell.
@NullMarked
package id.telaah.ui.load;

import org.jspecify.annotations.NullMarked;
