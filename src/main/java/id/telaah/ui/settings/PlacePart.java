package id.telaah.ui.settings;

import id.telaah.casefile.RoundId;
import id.telaah.intake.Problem;
import id.telaah.intake.RegionReading;
import id.telaah.language.Texts;
import id.telaah.round.Gazetteer;
import id.telaah.round.Region;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Notice;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.shell.Place;
import id.telaah.ui.shell.Visit;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Semester and regency of the round, chosen from the places that are known, and the way to load
/// the Ministry's list of them all.
final class PlacePart {
  private static final int MOST_PROBLEMS = 5;
  private static final double LIST_EM = 11;

  private final PlaceModel model;
  private final Visit visit;
  private final Masters masters;
  private final Texts texts;
  private final Place here;
  private final VBox told = Panes.column(Gap.ONE);
  private final Label count = Labels.muted("");
  private final TextField search;
  private final ListView<Region> list;

  /// @param here where one is again when the round has moved
  PlacePart(PlaceModel model, Visit visit, Masters masters, Texts texts, Place here) {
    this.model = model;
    this.visit = visit;
    this.masters = masters;
    this.texts = texts;
    this.here = here;
    search = Controls.field("place-search", texts.get("place.search"));
    search.setPromptText(texts.get("place.search.hint"));
    list = Controls.named(new ListView<>(model.found()), "place-found", texts.get("place.found"));
  }

  VBox node() {
    told.managedProperty().bind(Bindings.isNotEmpty(told.getChildren()));
    count.setId("place-count");
    listen();
    model.search("");
    count();
    return Panes.between(
        20,
        46,
        Panes.column(
            Gap.TWO,
            Controls.labelled(texts.get("place.semester"), semester()),
            now(),
            Controls.labelled(texts.get("place.search"), search),
            list,
            Labels.caption(texts.get("place.keys")),
            told,
            Labels.heading(texts.get("place.list")),
            Labels.muted(texts.get("place.list.note")),
            Panes.flow(
                Gap.ONE,
                Controls.button("place-load", Icons.LOAD, texts.get("place.load"), this::load),
                count)));
  }

  private Label now() {
    String sentence =
        model.round().isPlaced()
            ? texts.get("place.now", model.round().regencyName(), model.round().regencyCode())
            : texts.get("place.none");
    return Controls.named(Labels.strong(sentence), "place-now", sentence);
  }

  private ComboBox<RoundId> semester() {
    ComboBox<RoundId> box =
        Controls.choice("place-semester", texts.get("place.semester"), RoundId::title);
    box.getItems().setAll(model.semesters());
    box.setValue(model.round().id());
    box.valueProperty()
        .addListener((at, before, wanted) -> {
          if (wanted != null && !wanted.equals(model.round().id())) {
            model.place(wanted, regency(), this::placed);
          }
        });
    return box;
  }

  private Region regency() {
    return new Region(model.round().regencyCode(), model.round().regencyName(), "");
  }

  private void listen() {
    list.setStyle("-fx-pref-height: " + LIST_EM + "em;");
    list.setCellFactory(it -> new Named());
    list.setPlaceholder(Labels.muted(texts.get("place.unknown")));
    search.textProperty().addListener((at, before, words) -> model.search(words));
    search.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN && !model.found().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
          } else if (event.getCode() == KeyCode.ENTER) {
            if (model.found().size() == 1) {
              choose(model.found().getFirst());
            }
            event.consume();
          }
        });
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            choose(list.getSelectionModel().getSelectedItem());
            event.consume();
          }
        });
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        choose(list.getSelectionModel().getSelectedItem());
      }
    });
  }

  private void choose(@Nullable Region region) {
    if (region != null && !region.code().equals(model.round().regencyCode())) {
      model.place(model.round().id(), region, this::placed);
    }
  }

  private void placed(PlaceModel.Placed placed) {
    switch (placed.moving()) {
      case MOVED -> visit.frame().openRound(placed.round(), here);
      case HAS_CASES -> tell(Notice.warning("place-has-cases", texts.get("place.has-cases")));
      case SEMESTER_TAKEN -> tell(Notice.warning("place-taken", texts.get("place.taken")));
    }
  }

  private void load() {
    masters
        .regionFile()
        .apply(told.getScene().getWindow())
        .ifPresent(file -> model.load(file, this::loaded, this::refused));
  }

  private void loaded(Gazetteer.Loaded loaded) {
    tell(
        Notice.success(
            "place-loaded",
            texts.get("place.loaded", loaded.added(), loaded.renamed(), loaded.unchanged())));
    count();
    model.search(search.getText());
    search.requestFocus();
  }

  private void refused(RegionReading.Refused refused) {
    VBox problems = Panes.column(Gap.HALF);
    for (Problem problem : refused.problems().stream().limit(MOST_PROBLEMS).toList()) {
      problems
          .getChildren()
          .add(
              Labels.body(
                  problem.words().in(texts.language()) + " (" + problem.code().code() + ")"));
    }
    int more = refused.problems().size() - MOST_PROBLEMS;
    if (more > 0) {
      problems.getChildren().add(Labels.muted(texts.get("place.more", more)));
    }
    tell(Notice.danger("place-refused", texts.get("place.refused", refused.file())));
    told.getChildren().add(Controls.named(problems, "place-problems", refused.file()));
  }

  private void tell(Notice notice) {
    told.getChildren().setAll(notice);
  }

  private void count() {
    model.count(places ->
        count.setText(
            places == 0 ? texts.get("place.count.none") : texts.get("place.count", places)));
  }

  private static final class Named extends ListCell<Region> {
    @Override
    protected void updateItem(@Nullable Region region, boolean empty) {
      super.updateItem(region, empty);
      setText(region == null || empty ? null : region.name() + "  " + region.code());
    }
  }
}
