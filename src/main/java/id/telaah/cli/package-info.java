/// The program without a window, one class per command.
///
/// May import of ours: inner rooms, intake, privacy.
@NullMarked
package id.telaah.cli;

import org.jspecify.annotations.NullMarked;
