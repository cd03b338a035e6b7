/// A case that was audited before: what changed since, and what came of what was agreed.
///
/// May import of ours: casefile, form, growth, language, panel, review, risk, round.
@NullMarked
package id.telaah.earlier;

import org.jspecify.annotations.NullMarked;
