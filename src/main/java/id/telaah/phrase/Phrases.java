package id.telaah.phrase;

import java.util.List;
import java.util.Set;

/// The phrases that were added, changed or taken out here. On the store thread.
public interface Phrases {
  /// Own and changed phrases, by id.
  List<Phrase> kept();

  /// Ids of phrases of the program that were taken out.
  Set<String> removed();

  /// Keeps phrases, all or none; one with the same id is replaced, one that was taken out comes
  /// back.
  void keep(List<Phrase> phrases, String actor);

  /// Takes out a phrase of the program, with what was changed of it.
  void remove(String id, String actor);

  /// Forgets what was done here to an id: an own phrase is gone, one of the program is as it was
  /// brought. Nothing happens where nothing was done.
  void forget(String id, String actor);
}
