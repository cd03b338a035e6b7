/// The anonymised case: its code, its target group, and the answers of its case definition read as
/// a case.
///
/// May import of ours: form, language.
@NullMarked
package id.telaah.casefile;

import org.jspecify.annotations.NullMarked;
