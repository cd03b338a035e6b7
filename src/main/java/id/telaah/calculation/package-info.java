/// What the program reckons from answers and shows in the form: body mass index, trimester, totals
/// of questionnaires. Each calculation is pure and says how it came to its number.
///
/// May import of ours: form, growth, language.
@NullMarked
package id.telaah.calculation;

import org.jspecify.annotations.NullMarked;
