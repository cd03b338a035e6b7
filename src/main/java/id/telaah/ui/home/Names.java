package id.telaah.ui.home;

import id.telaah.language.Words;
import java.util.function.Function;

/// Wordings for codes that a case row carries.
///
/// @param village name of a desa/kelurahan by its code; the code itself where unknown
/// @param group name of a target group by its key
public record Names(Function<String, String> village, Function<String, Words> group) {}
