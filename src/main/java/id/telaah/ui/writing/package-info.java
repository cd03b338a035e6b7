/// What helps whoever writes a form's text: causes from confirmed findings, interventions from
/// chosen causes, phrases. The same for one discipline's review and for the panel.
///
/// May import of ours: inner rooms, ui.form, ui.kit.
@NullMarked
package id.telaah.ui.writing;

import org.jspecify.annotations.NullMarked;
