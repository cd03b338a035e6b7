package id.telaah.ui.shell;

/// All that a screen is given when it is built.
public record Visit(Session session, Navigation navigation, Frame frame) {}
