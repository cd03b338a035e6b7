/// The catalogue of causes and interventions, the agreed recommendations, and what goes to which
/// agency.
///
/// May import of ours: casefile, form, growth, language, panel, privacy, review, risk, round.
@NullMarked
package id.telaah.recommendation;

import org.jspecify.annotations.NullMarked;
