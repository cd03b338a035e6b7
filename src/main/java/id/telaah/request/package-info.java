/// What the panel still needs from the technical team: what is asked, of whom, who waits for it,
/// and what came back.
///
/// May import of ours: casefile, form, language, panel, review, round.
@NullMarked
package id.telaah.request;

import org.jspecify.annotations.NullMarked;
