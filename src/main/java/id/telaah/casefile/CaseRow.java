package id.telaah.casefile;

import java.time.Instant;

/// A case in a list.
///
/// @param village code of the desa/kelurahan: `33.75.04.1004`
/// @param sex `L`, `P` or empty
/// @param receivedAt when the store accepted it
public record CaseRow(
    CaseCode code, String groupKey, String village, String sex, Instant receivedAt) {}
