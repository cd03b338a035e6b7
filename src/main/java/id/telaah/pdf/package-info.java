/// Letters and sheets as PDF/A-3a and PDF/UA-1: the only home of iText, and of the pages shown on
/// screen.
///
/// May import of ours: inner rooms; imported by app alone.
@NullMarked
package id.telaah.pdf;

import org.jspecify.annotations.NullMarked;
