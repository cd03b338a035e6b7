package id.telaah.round;

import java.util.List;
import java.util.Optional;

/// The places that the secretariat has loaded from the Ministry's list, up to the whole country's.
/// Called on the store thread, except where a method says otherwise.
public interface Gazetteer {
  /// What loading a list changed.
  ///
  /// @param added places that were not there
  /// @param renamed places that had another name
  /// @param unchanged places that were there already
  record Loaded(int added, int renamed, int unchanged) {}

  /// Adds places and renames those whose name is another now, all in one transaction; takes none
  /// out, because cases may name them.
  Loaded load(List<Region> places, String actor);

  /// The regencies and cities of the store's rounds with all that lies in them. Safe from any
  /// thread.
  List<Region> ofRounds();

  /// Places whose name holds the words or whose code begins with them, the widest first.
  ///
  /// @param regencies whether only regencies and cities are looked for
  /// @param most how many are wanted
  List<Region> search(String words, boolean regencies, int most);

  Optional<Region> find(String code);

  /// How many places have been loaded.
  int count();
}
