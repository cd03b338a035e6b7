package id.telaah.casefile;

import id.telaah.form.Answers;
import id.telaah.form.FormRef;

/// One anonymised case: the answers that the technical team gave to the group's case definition.
///
/// @param form the case definition that the answers are pinned to
/// @param sha256 hex digest of the canonical content, by which the same content is known again
public record CaseFile(
    CaseCode code, String groupKey, FormRef form, Answers answers, String sha256) {}
