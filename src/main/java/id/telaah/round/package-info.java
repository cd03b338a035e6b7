/// The semester's audit: period, region, disciplines, members, agencies, and the office that writes
/// its letters.
///
/// May import of ours: casefile, language.
@NullMarked
package id.telaah.round;

import org.jspecify.annotations.NullMarked;
