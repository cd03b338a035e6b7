/// Draws any form, one control class per item kind.
///
/// May import of ours: form, language, ui.kit.
@NullMarked
package id.telaah.ui.form;

import org.jspecify.annotations.NullMarked;
