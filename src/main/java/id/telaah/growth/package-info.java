/// WHO growth standards: z-scores by day, Indonesian categories, plausibility, and the lines of the
/// chart.
///
/// May import of ours: language.
@NullMarked
package id.telaah.growth;

import org.jspecify.annotations.NullMarked;
