package id.telaah.ui.settings;

import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.language.Words;
import id.telaah.phrase.BankPhrase;
import id.telaah.phrase.BankPhrase.Origin;
import id.telaah.phrase.Phrase;
import id.telaah.phrase.PhraseDesk;
import id.telaah.phrase.Use;
import id.telaah.round.Discipline;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One phrase, to be written or changed.
final class PhraseEditor {
  private final PhrasesModel model;
  private final Texts texts;
  private final TextArea text;
  private final ComboBox<Use> use;
  private final CodeChoice disciplines;
  private final CodeChoice causes;
  private final CodeChoice groups;
  private final Label told = Labels.caption("");
  private final Button remove;
  private final Button reset;
  private final VBox node;
  private @Nullable BankPhrase shown;

  PhraseEditor(PhrasesModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    text = Controls.area("phrase-text", texts.get("phrase.text"), 3);
    use =
        Controls.choice(
            "phrase-use", texts.get("phrase.use"), it -> it.words().in(texts.language()));
    use.getItems().setAll(Use.values());
    disciplines = choice("disciplines", disciplineNames());
    causes = choice("causes", model.names().causes());
    groups = choice("groups", model.names().groups());
    told.setId("phrase-told");
    told.managedProperty().bind(told.textProperty().isNotEmpty());
    Button keep = Controls.primary("phrase-keep", texts.get("phrase.keep"), this::keep);
    remove =
        Controls.button("phrase-remove", Icons.REMOVE, texts.get("phrase.remove"), this::remove);
    reset = Controls.button("phrase-reset", Icons.RETRY, texts.get("phrase.reset"), this::reset);
    node =
        Panes.column(
            Gap.ONE,
            Controls.labelled(texts.get("phrase.text"), text),
            Labels.caption(texts.get("phrase.text.hint")),
            Controls.labelled(texts.get("phrase.use"), use),
            disciplines.node(),
            causes.node(),
            groups.node(),
            told,
            Panes.flow(Gap.ONE, keep, remove, reset));
    Controls.named(node, "phrase-editor", texts.get("phrase.editor"));
    begin();
  }

  VBox node() {
    return node;
  }

  /// An empty phrase for the viewer's own discipline.
  void begin() {
    shown = null;
    text.clear();
    use.setValue(Use.CONCLUSION);
    disciplines.show(
        model.session().viewer().discipline().map(Discipline::key).map(Set::of).orElse(Set.of()));
    causes.show(Set.of());
    groups.show(Set.of());
    said("");
    remove.setDisable(true);
    reset.setDisable(true);
  }

  void show(BankPhrase phrase) {
    shown = phrase;
    Phrase.Scope scope = phrase.phrase().scope();
    text.setText(phrase.phrase().text());
    use.setValue(phrase.phrase().use());
    disciplines.show(scope.disciplines().stream().map(Discipline::key).collect(Collectors.toSet()));
    causes.show(scope.causes());
    groups.show(scope.groups());
    said("");
    remove.setDisable(false);
    reset.setDisable(phrase.origin() != Origin.CHANGED);
  }

  /// The focus goes to the text.
  void focus() {
    text.requestFocus();
  }

  private CodeChoice choice(String part, Map<String, Words> names) {
    return new CodeChoice(
        "phrase-" + part, texts.get("phrase." + part), names, texts.get("phrase.all"), texts);
  }

  private static Map<String, Words> disciplineNames() {
    return Arrays.stream(Discipline.values())
        .collect(
            Collectors.toMap(
                Discipline::key,
                it -> new Words(it.title(Language.ID), it.title(Language.EN)),
                (a, b) -> a,
                java.util.LinkedHashMap::new));
  }

  private void keep() {
    String words = text.getText().strip();
    if (words.isEmpty() || words.length() > Phrase.MOST_LETTERS) {
      said(texts.get("phrase.length", Phrase.MOST_LETTERS));
      return;
    }
    String id = shown == null ? PhraseDesk.newId() : shown.phrase().id();
    Set<Discipline> whose =
        disciplines.chosen().stream().map(Discipline::ofKey).collect(Collectors.toSet());
    Phrase.Scope scope = new Phrase.Scope(whose, causes.chosen(), groups.chosen());
    model.keep(
        new Phrase(id, use.getValue(), scope, words),
        problem -> {
          if (problem.isEmpty()) {
            again(id);
          }
          said(
              problem
                  .map(one -> one.sentence().in(texts.language()))
                  .orElse(texts.get("phrase.kept")));
        });
  }

  private void remove() {
    if (shown != null) {
      model.remove(shown.phrase().id());
      begin();
    }
  }

  private void reset() {
    if (shown != null) {
      model.reset(shown.phrase().id());
      again(shown.phrase().id());
    }
  }

  private void again(String id) {
    Optional<BankPhrase> now =
        model.bankProperty().get().stream()
            .flatMap(java.util.List::stream)
            .filter(one -> one.phrase().id().equals(id))
            .findFirst();
    now.ifPresent(this::show);
  }

  private void said(String sentence) {
    told.setText(sentence);
    told.setAccessibleText(sentence);
  }
}
