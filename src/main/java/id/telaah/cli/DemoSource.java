package id.telaah.cli;

import id.telaah.form.Answers;
import id.telaah.round.Discipline;
import java.util.List;
import java.util.Map;

/// Where the demonstration's invented round comes from.
@FunctionalInterface
public interface DemoSource {
  List<Scene> scenes();

  /// The cases among them that were heard in the semester before too, as they were then.
  default List<Scene> semesterBefore() {
    return List.of();
  }

  /// One case of the demonstration, from its file to what the panel agreed.
  ///
  /// @param file name of the case file
  /// @param content the case file, JSON version 1
  /// @param reviews what each discipline answers
  /// @param agreement what the panel agrees
  record Scene(String file, byte[] content, Map<Discipline, Answers> reviews, Answers agreement) {
    public Scene {
      reviews = Map.copyOf(reviews);
    }
  }
}
