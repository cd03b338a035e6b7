/// Growth charts on screen, with the table that says the same.
///
/// May import of ours: growth, language, ui.kit.
@NullMarked
package id.telaah.ui.chart;

import org.jspecify.annotations.NullMarked;
