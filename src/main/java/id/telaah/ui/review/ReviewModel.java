package id.telaah.ui.review;

import id.telaah.casefile.CaseCode;
import id.telaah.form.FormProblem;
import id.telaah.form.ItemKey;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.language.Words;
import id.telaah.phrase.BankPhrase;
import id.telaah.recommendation.Catalogue;
import id.telaah.review.AnswerChange;
import id.telaah.review.IdentityFound;
import id.telaah.review.Keeping;
import id.telaah.review.ReviewKey;
import id.telaah.review.Sending;
import id.telaah.round.Discipline;
import id.telaah.ui.form.FormChange;
import id.telaah.ui.form.FormModel;
import id.telaah.ui.kit.Background;
import id.telaah.ui.shell.Session;
import id.telaah.ui.writing.FilledBeside;
import id.telaah.ui.writing.PhraseModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// One discipline's review of one case while it is on the screen: read, filled in, saved by itself,
/// sent.
public final class ReviewModel {
  private final ReviewPorts ports;
  private final Session session;
  private final Background background;
  private final ReviewKey key;
  private final Saving saving;
  private final Map<ItemKey, String> identities = new LinkedHashMap<>();
  private final ObjectProperty<Optional<Opened>> opened =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Instant>> savedAt =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<List<Obstacle>> obstacles = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<Boolean> absent = new SimpleObjectProperty<>(false);

  public ReviewModel(
      ReviewPorts ports,
      Session session,
      Background background,
      CaseCode code,
      Discipline discipline) {
    this.ports = ports;
    this.session = session;
    this.background = background;
    this.key = new ReviewKey(session.round().id(), code, discipline);
    this.saving = new Saving(background, this::keep, this::kept);
  }

  public Session session() {
    return session;
  }

  public ReviewKey key() {
    return key;
  }

  Catalogue catalogue() {
    return ports.aids().catalogue();
  }

  /// The phrase bank, to be added to.
  ///
  /// @param read as it was read with the case
  PhraseModel phrases(List<BankPhrase> read) {
    return new PhraseModel(ports.aids().phrases(), background, session.viewer().id(), read);
  }

  /// What has been read; empty until then.
  public ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
    return opened;
  }

  /// Whether the round has no such case.
  ReadOnlyObjectProperty<Boolean> absentProperty() {
    return absent;
  }

  /// When the last answer was kept.
  public ReadOnlyObjectProperty<Optional<Instant>> savedAtProperty() {
    return savedAt;
  }

  ReadOnlyObjectProperty<Saving.State> savingProperty() {
    return saving.stateProperty();
  }

  /// What kept the review from being sent at the last attempt.
  public ReadOnlyObjectProperty<List<Obstacle>> obstaclesProperty() {
    return obstacles;
  }

  /// Reads case and review.
  public void load() {
    background.store(() -> new ReviewReader(ports, session, key).read(), this::show);
  }

  private void show(Optional<Opened> read) {
    read.ifPresent(now ->
        now.form()
            .ifPresent(form -> {
              form.readOnlyProperty().set(now.access() != Access.FILLING);
              form.onChange(change -> saving.add(change(change)));
              // After the store's: what is filled in beside a choice is told after the choice.
              form.onChange(new FilledBeside(form, catalogue(), now.view().group().key())::after);
            }));
    identities.clear();
    obstacles.set(List.of());
    absent.set(read.isEmpty());
    opened.set(read);
  }

  private static AnswerChange change(FormChange change) {
    return switch (change) {
      case FormChange.Set set -> new AnswerChange.Set(set.key(), set.answer());
      case FormChange.RowAdded added -> new AnswerChange.RowAdded(added.groupLinkId(), added.row());
      case FormChange.RowRemoved removed ->
          new AnswerChange.RowRemoved(removed.groupLinkId(), removed.row());
    };
  }

  private Keeping keep(List<AnswerChange> batch) {
    return ports.desk().keep(key, batch, session.viewer().id());
  }

  private void kept(List<AnswerChange> batch, Keeping keeping) {
    if (keeping.at() != null) {
      savedAt.set(Optional.of(keeping.at()));
    }
    for (AnswerChange change : batch) {
      switch (change) {
        case AnswerChange.Set set -> identities.remove(set.key());
        case AnswerChange.RowRemoved removed ->
            identities.keySet().removeIf(place -> isIn(place, removed));
        case AnswerChange.RowAdded added -> {}
      }
    }
    keeping.withheld().forEach(found -> identities.put(found.key(), found.masked()));
    form().ifPresent(form -> form.remark(remarks()));
  }

  private boolean isIn(ItemKey place, AnswerChange.RowRemoved removed) {
    return place.row() == removed.row()
        && form()
            .flatMap(form -> form.state().definition().rowsAround(place.linkId()))
            .filter(group -> group.linkId().equals(removed.groupLinkId()))
            .isPresent();
  }

  private Optional<FormModel> form() {
    return opened.get().flatMap(Opened::form);
  }

  private Map<ItemKey, Words> remarks() {
    Map<ItemKey, Words> remarks = new LinkedHashMap<>();
    identities.forEach((place, masked) -> remarks.put(place, identity(place, masked)));
    return remarks;
  }

  private Words identity(ItemKey place, String masked) {
    Words question =
        form()
            .flatMap(form -> form.state().definition().item(place.linkId()))
            .map(item -> item.text())
            .orElse(Words.same(place.linkId()));
    return new Words(
        Texts.beside(ReviewModel.class, Language.ID).get("identity", question.id(), masked),
        Texts.beside(ReviewModel.class, Language.EN)
            .get("identity", question.in(Language.EN), masked));
  }

  /// Saves what waits, now.
  public void save() {
    saving.flush();
  }

  /// Whether nothing is in the way of sending; what is in the way is set as obstacles and marked in
  /// the form.
  public boolean isReadyToSend() {
    List<Obstacle> found = new ArrayList<>();
    remarks().forEach((place, text) -> found.add(new Obstacle(place, text)));
    form()
        .ifPresent(form -> {
          form.state().problems().forEach(problem -> found.add(obstacle(problem)));
          form.revealProblems();
        });
    obstacles.set(List.copyOf(found));
    return found.isEmpty();
  }

  private static Obstacle obstacle(FormProblem problem) {
    return new Obstacle(problem.key(), problem.text());
  }

  /// Sends the review once all is saved.
  public void send() {
    saving.afterSaving(
        () -> background.store(() -> ports.desk().send(key, session.viewer().id()), this::sent));
  }

  private void sent(Sending sending) {
    switch (sending) {
      case Sending.Sent sent -> load();
      case Sending.Incomplete incomplete -> {
        form().ifPresent(FormModel::revealProblems);
        obstacles.set(incomplete.problems().stream().map(ReviewModel::obstacle).toList());
      }
      case Sending.HoldsIdentity holds -> {
        for (IdentityFound found : holds.found()) {
          identities.put(found.key(), found.masked());
        }
        isReadyToSend();
      }
    }
  }

  /// Takes the sent review back to draft.
  ///
  /// @param reason not blank; goes into the trail
  public void reopen(String reason) {
    background.store(
        () -> {
          ports.desk().reopen(key, reason, session.viewer().id());
          return key;
        },
        done -> load());
  }

  /// The viewer has read what came into the case.
  void seeNews() {
    session
        .viewer()
        .discipline()
        .ifPresent(viewer ->
            saving.afterSaving(() ->
                background.store(
                    () -> {
                      ports
                          .aids()
                          .team()
                          .requests()
                          .seen(key.round(), key.code(), viewer, session.viewer().id());
                      return key;
                    },
                    done -> load())));
  }

  /// What is asked of the technical team about the case's fields.
  CaseQuestions questions() {
    return new CaseQuestions(
        ports.aids().team().questions(), session, background, key, saving, this::load);
  }

  /// Hands over what is unsaved.
  public void close() {
    saving.close();
  }
}
