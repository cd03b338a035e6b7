/// One discipline's review of one case: open, keep, send, reopen; blind until sent.
///
/// May import of ours: casefile, form, language, round, trail.
@NullMarked
package id.telaah.review;

import org.jspecify.annotations.NullMarked;
