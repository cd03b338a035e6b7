/// Forms as data: a definition read from a FHIR Questionnaire file, answers, and what the answers
/// make visible or incomplete.
///
/// May import of ours: language.
@NullMarked
package id.telaah.form;

import org.jspecify.annotations.NullMarked;
