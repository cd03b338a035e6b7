/// The gate that finds what names a person: identifiers in fields and inside free text.
///
/// May import of ours: casefile, language.
@NullMarked
package id.telaah.privacy;

import org.jspecify.annotations.NullMarked;
