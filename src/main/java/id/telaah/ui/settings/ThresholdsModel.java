package id.telaah.ui.settings;

import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.language.Words;
import id.telaah.risk.Threshold;
import id.telaah.risk.ThresholdDesk;
import id.telaah.risk.ThresholdEdit;
import id.telaah.risk.ThresholdOutcome;
import id.telaah.risk.ThresholdTable;
import id.telaah.risk.Thresholds;
import id.telaah.ui.kit.Background;
import id.telaah.ui.shell.Session;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The round's thresholds as the secretariat sees and changes them.
public final class ThresholdsModel {
  private final Session session;
  private final ThresholdDesk desk;
  private final Background background;
  private final Texts texts;
  private final ObjectProperty<Optional<Thresholds>> inForce =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<String> wrong = new SimpleObjectProperty<>("");
  private final ObjectProperty<Optional<Instant>> saved =
      new SimpleObjectProperty<>(Optional.empty());

  public ThresholdsModel(Session session, ThresholdDesk desk, Background background) {
    this.session = session;
    this.desk = desk;
    this.background = background;
    this.texts = Texts.beside(ThresholdsModel.class, session.language());
  }

  /// Reads what is in force.
  public void load() {
    background.store(
        () -> desk.inForce(session.round().id()), read -> inForce.set(Optional.of(read)));
  }

  /// Whether the viewer may change anything: the secretariat alone.
  boolean mayChange() {
    return !session.isExpert();
  }

  /// Changes a threshold; what is in the way is then said by [#wrongProperty].
  ///
  /// @param typed the number as the viewer writes it, with comma or point
  public void change(Threshold threshold, String typed, String reason) {
    Optional<BigDecimal> number = number(typed);
    if (number.isEmpty()) {
      wrong.set(texts.get("threshold.wrong.number", plain(threshold.value())));
      return;
    }
    background.store(
        () ->
            desk.change(
                session.round().id(), threshold.id(), number.get(), reason, session.viewer().id()),
        this::answered);
  }

  private static Optional<BigDecimal> number(String typed) {
    String text = typed.strip().replace('\u2212', '-').replace(',', '.');
    return text.matches("-?\\d{1,6}(\\.\\d{1,4})?")
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  private void answered(ThresholdOutcome outcome) {
    wrong.set(sentence(outcome));
    if (outcome instanceof ThresholdOutcome.Kept kept) {
      inForce.set(Optional.of(kept.inForce()));
      saved.set(Optional.of(Instant.now(session.clock())));
    }
  }

  private String sentence(ThresholdOutcome outcome) {
    return switch (outcome) {
      case ThresholdOutcome.Kept kept -> "";
      case ThresholdOutcome.NoReason none -> texts.get("threshold.wrong.reason");
      case ThresholdOutcome.ReasonHoldsIdentity found ->
          texts.get("threshold.wrong.identity", String.join(", ", found.masked()));
      case ThresholdOutcome.Fixed fixed -> texts.get("threshold.fixed");
      case ThresholdOutcome.OutOfRange(Threshold one) ->
          texts.get("threshold.wrong.range", range(one));
      case ThresholdOutcome.OutOfOrder(Threshold neighbour, BigDecimal its, boolean below) ->
          below
              ? texts.get("threshold.wrong.below", said(neighbour.words().name()), plain(its))
              : texts.get("threshold.wrong.above", said(neighbour.words().name()), plain(its));
      case ThresholdOutcome.Unchanged same -> texts.get("threshold.wrong.unchanged");
    };
  }

  /// "5 sampai 10 dari 20", or "3, 5, 15, 25 atau 50 persentil".
  String range(Threshold threshold) {
    Threshold.Range range = threshold.range();
    String numbers =
        range.choices().isEmpty()
            ? fromTo(range)
            : range.choices().stream().map(this::plain).collect(Collectors.joining(", "));
    return numbers + " " + said(threshold.unit());
  }

  private String fromTo(Threshold.Range range) {
    String least = plain(range.least());
    String most = plain(range.most());
    return range.whole()
        ? texts.get("threshold.from-to-whole", least, most)
        : texts.get("threshold.from-to", least, most);
  }

  /// The lines of the table: each subject, then those of its thresholds that hold the words sought.
  List<ThresholdLine> lines(String sought) {
    String words = sought.strip().toLowerCase(Locale.ROOT);
    List<ThresholdLine> lines = new ArrayList<>();
    Thresholds now = inForce.get().orElseThrow();
    for (ThresholdTable.Subject subject : now.table().subjects()) {
      List<ThresholdLine> found =
          now.table().all().stream()
              .filter(one -> one.subject().equals(subject.id()))
              .filter(one -> holds(subject, one, words))
              .<ThresholdLine>map(
                  one -> new ThresholdLine.One(one, now.number(one.id()), now.isChanged(one.id())))
              .toList();
      if (!found.isEmpty()) {
        lines.add(new ThresholdLine.Subject(said(subject.name())));
        lines.addAll(found);
      }
    }
    return lines;
  }

  private boolean holds(ThresholdTable.Subject subject, Threshold one, String words) {
    String all =
        said(one.words().name()) + " " + said(subject.name()) + " " + said(one.words().source());
    return all.toLowerCase(Locale.ROOT).contains(words);
  }

  Optional<ThresholdEdit> lastEdit(Threshold threshold) {
    return inForce.get().flatMap(now -> now.lastEdit(threshold.id()));
  }

  /// Forgets what was in the way.
  void forget() {
    wrong.set("");
  }

  String plain(BigDecimal number) {
    return Formats.plain(number, session.language());
  }

  String said(Words words) {
    return words.in(session.language());
  }

  Language language() {
    return session.language();
  }

  Session session() {
    return session;
  }

  /// What is in force; empty until read.
  public ReadOnlyObjectProperty<Optional<Thresholds>> inForceProperty() {
    return inForce;
  }

  /// What kept the last change from being kept, as a sentence; empty where nothing did.
  public ReadOnlyObjectProperty<String> wrongProperty() {
    return wrong;
  }

  /// When a change was last kept.
  public ReadOnlyObjectProperty<Optional<Instant>> savedProperty() {
    return saved;
  }
}
