/// The window: frame, navigation, who is working, shortcuts, the failure window.
///
/// May import of ours: inner rooms, language, ui.kit.
@NullMarked
package id.telaah.ui.shell;

import org.jspecify.annotations.NullMarked;
