package id.telaah.intake;

import id.telaah.language.Words;

/// One reason why a file is refused: what, where, and what to do about it.
///
/// @param file the file's name, without its folder
/// @param place field or place in the file: `fields.pengukuran[2].bb`; empty for the whole file
/// @param line line in the file from 1; 0 where none can be named
/// @param words whole sentences, with the remedy; identifiers appear masked only
public record Problem(ProblemCode code, String file, String place, int line, Words words) {}
