/// Four reviews compared, one text agreed, dissent kept, signatures that freeze it.
///
/// May import of ours: casefile, form, language, review, risk, round, trail.
@NullMarked
package id.telaah.panel;

import org.jspecify.annotations.NullMarked;
