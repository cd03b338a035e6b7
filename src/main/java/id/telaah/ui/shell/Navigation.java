package id.telaah.ui.shell;

/// Goes from one place to another; the screen left is closed first and loses nothing.
public interface Navigation {
  void go(Place place);
}
