package id.telaah.ui.form;

import id.telaah.form.Option;
import id.telaah.language.Language;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Panes;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/// A long list of options that typing narrows.
final class Search {
  private final SearchableComboBox<Option> box;
  private boolean showing;

  /// @param chosen told what a person chose, or null where it was given up
  Search(Field field, String id, Consumer<@Nullable Option> chosen) {
    box = Controls.named(new SearchableComboBox<>(), id, field.name());
    box.getItems().setAll(likelyFirst(field));
    box.setConverter(new Wording(field.language()));
    box.setPromptText(field.texts().get("search"));
    box.setVisibleRowCount(12);
    box.setMaxWidth(Double.MAX_VALUE);
    Panes.width(28, box);
    box.valueProperty()
        .addListener((at, before, option) -> {
          if (!showing) {
            chosen.accept(option);
          }
        });
  }

  /// Every option can be found; those that make sense here stand first.
  private static List<Option> likelyFirst(Field field) {
    Predicate<Option> likely =
        option -> field.options().additions().isLikely(field.key().linkId(), option.code());
    List<Option> options = field.item().parts().options();
    return Stream.concat(options.stream().filter(likely), options.stream().filter(likely.negate()))
        .toList();
  }

  SearchableComboBox<Option> box() {
    return box;
  }

  /// Shows an option without telling that it was chosen.
  void show(@Nullable Option option) {
    showing = true;
    try {
      box.setValue(option);
    } finally {
      showing = false;
    }
  }

  private static final class Wording extends StringConverter<Option> {
    private final Language language;

    Wording(Language language) {
      this.language = language;
    }

    @Override
    public String toString(@Nullable Option option) {
      if (option == null) {
        return "";
      }
      String group = option.group().in(language);
      String text = option.text().in(language);
      return group.isEmpty() ? text : text + " · " + group;
    }

    @Override
    public Option fromString(String text) {
      throw new UnsupportedOperationException("not typed into");
    }
  }
}
