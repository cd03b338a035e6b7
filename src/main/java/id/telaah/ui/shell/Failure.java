package id.telaah.ui.shell;

/// Something the machine could not do, as a person is told.
///
/// @param code eternal, short, can be read aloud: `T-90`
/// @param sentence what happened and what to do, in the viewer's language
public record Failure(String code, String sentence) {}
