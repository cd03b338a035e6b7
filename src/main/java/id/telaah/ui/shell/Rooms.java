package id.telaah.ui.shell;

/// Builds the screen of a place; the only one who knows all screens, so that none knows another.
@FunctionalInterface
public interface Rooms {
  Screen open(Place place, Visit visit);
}
