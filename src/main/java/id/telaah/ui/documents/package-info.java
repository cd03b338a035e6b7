/// The sheets and letters of the round: preview, save, print, issue.
///
/// May import of ours: inner rooms, ui.kit, ui.shell.
@NullMarked
package id.telaah.ui.documents;

import org.jspecify.annotations.NullMarked;
