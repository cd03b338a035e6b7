package id.telaah.form;

import id.telaah.language.Words;

/// One option of a choice.
///
/// @param code eternal code
/// @param group heading under which long lists show it; empty for none
public record Option(String code, Words text, Words group) {}
