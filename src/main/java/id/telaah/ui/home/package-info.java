/// The round at a glance: what is mine to do, and the matrix of cases and disciplines.
///
/// May import of ours: inner rooms, language, ui.kit, ui.shell.
@NullMarked
package id.telaah.ui.home;

import org.jspecify.annotations.NullMarked;
