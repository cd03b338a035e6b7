/// What is missing from the round's cases: what is asked of the technical team and what came back,
/// and how often each field is missing.
///
/// May import of ours: inner rooms, language, ui.kit, ui.shell.
@NullMarked
package id.telaah.ui.requests;

import org.jspecify.annotations.NullMarked;
