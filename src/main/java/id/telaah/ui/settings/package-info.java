/// Language, text size, the round with its place, office, people and plan; and the assistant that
/// sets a round up step by step.
///
/// May import of ours: inner rooms, intake, language, ui.kit, ui.shell.
@NullMarked
package id.telaah.ui.settings;

import org.jspecify.annotations.NullMarked;
