/// The design every screen is made of: theme, spacing, icons, states, controls with id and name;
/// knows no subject.
///
/// May import of ours: language.
@NullMarked
package id.telaah.ui.kit;

import org.jspecify.annotations.NullMarked;
