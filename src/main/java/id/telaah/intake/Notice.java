package id.telaah.intake;

import id.telaah.language.Words;

/// Something about an accepted file that does not stop it but should be known.
///
/// @param place field or place in the file; empty for the whole file
public record Notice(String place, Words words) {}
