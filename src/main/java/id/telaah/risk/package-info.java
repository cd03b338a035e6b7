/// Rules in data files that turn a case's facts into findings, each with threshold, source and
/// datum.
///
/// May import of ours: casefile, form, growth, language.
@NullMarked
package id.telaah.risk;

import org.jspecify.annotations.NullMarked;
