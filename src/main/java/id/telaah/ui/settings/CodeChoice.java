package id.telaah.ui.settings;

import id.telaah.language.Texts;
import id.telaah.language.Words;
import id.telaah.ui.kit.Controls;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;

/// Some of a list of codes, shown by their names; none chosen stands for all.
final class CodeChoice {
  private final CheckComboBox<String> box;
  private final Set<String> unlisted = new HashSet<>();
  private final VBox node;

  /// @param names code to name, in the order to show
  /// @param all what an empty choice is called
  CodeChoice(String id, String name, Map<String, Words> names, String all, Texts texts) {
    box = Controls.named(new CheckComboBox<>(), id, name);
    box.getItems().setAll(names.keySet());
    box.setTitle(all);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String code) {
            Words words = names.get(code);
            return words == null ? code : words.in(texts.language());
          }

          @Override
          public String fromString(String text) {
            throw new UnsupportedOperationException("not typed into");
          }
        });
    box.getCheckModel()
        .getCheckedItems()
        .addListener((javafx.collections.ListChangeListener<String>) change -> title(all));
    node = Controls.labelled(name, box);
  }

  private void title(String all) {
    box.setTitle(box.getCheckModel().getCheckedItems().isEmpty() ? all : null);
  }

  VBox node() {
    return node;
  }

  void show(Set<String> codes) {
    unlisted.clear();
    unlisted.addAll(codes);
    box.getCheckModel().clearChecks();
    List<String> there = new ArrayList<>(box.getItems());
    there.retainAll(codes);
    there.forEach(code -> box.getCheckModel().check(code));
    // A code that this program does not list is kept as it came.
    unlisted.removeAll(there);
  }

  Set<String> chosen() {
    Set<String> codes = new HashSet<>(unlisted);
    codes.addAll(box.getCheckModel().getCheckedItems());
    return codes;
  }
}
