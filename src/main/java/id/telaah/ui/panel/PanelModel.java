package id.telaah.ui.panel;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.TargetGroup;
import id.telaah.form.FormState;
import id.telaah.form.ItemKey;
import id.telaah.panel.Adoption;
import id.telaah.panel.Comparison;
import id.telaah.panel.ConfirmedFindings;
import id.telaah.panel.Opening;
import id.telaah.panel.Opinion;
import id.telaah.panel.Signing;
import id.telaah.panel.Topic;
import id.telaah.panel.Unlocking;
import id.telaah.review.AnswerChange;
import id.telaah.review.IdentityFound;
import id.telaah.review.Keeping;
import id.telaah.round.Discipline;
import id.telaah.round.Member;
import id.telaah.ui.form.FormChange;
import id.telaah.ui.form.FormModel;
import id.telaah.ui.kit.Background;
import id.telaah.ui.shell.Session;
import id.telaah.ui.writing.FilledBeside;
import id.telaah.ui.writing.PhraseModel;
import id.telaah.ui.writing.Subject;
import id.telaah.ui.writing.WritingAdditions;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One case on the panel's table: the four reviews, the agreed text being written, the signatures.
/// On the JavaFX thread; what touches the store goes through the background.
public final class PanelModel {
  private final Session session;
  private final PanelPorts ports;
  private final TargetGroup group;
  private final CaseCode code;
  private final Background background;
  private final ReadOnlyObjectWrapper<Optional<Table>> table =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<IdentityFound>> withheld =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Instant>> saved =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  // What a discipline said is taken over as it stands: nothing is filled in beside it.
  private boolean adopting;
  private final Map<ItemKey, IdentityFound> held = new LinkedHashMap<>();

  public PanelModel(
      Session session, PanelPorts ports, TargetGroup group, CaseCode code, Background background) {
    this.session = session;
    this.ports = ports;
    this.group = group;
    this.code = code;
    this.background = background;
  }

  /// What lies on the table: not everyone has sent, or all is there.
  public sealed interface Table {
    record Waiting(List<Discipline> missing) implements Table {}

    /// @param form the agreed text, read-only once signed
    /// @param aids what helps to write it
    record Laid(Opening.Opened opened, Comparison comparison, FormModel form, PanelAids aids)
        implements Table {
      public boolean isFrozen() {
        return opened.agreement().isFrozen();
      }

      Opinion opinion(Discipline discipline) {
        return opened.opinions().stream()
            .filter(one -> one.discipline() == discipline)
            .findFirst()
            .orElseThrow();
      }
    }
  }

  /// Reads the case anew.
  public void load() {
    background.store(
        () -> {
          Opening opening =
              ports.desk().open(session.round().id(), group, code, session.viewer().id());
          return new Read(opening, aids(opening));
        },
        this::lay);
  }

  private record Read(Opening opening, PanelAids aids) {}

  private PanelAids aids(Opening opening) {
    return opening instanceof Opening.Opened opened && !opened.agreement().isFrozen()
        ? PanelAids.read(ports, session.round().id(), code)
        : PanelAids.NONE;
  }

  private void lay(Read read) {
    held.clear();
    withheld.set(List.of());
    Table next =
        switch (read.opening()) {
          case Opening.NotAllSent(List<Discipline> missing) -> new Table.Waiting(missing);
          case Opening.Opened opened -> laid(opened, read.aids());
        };
    table.set(Optional.of(next));
  }

  private Table laid(Opening.Opened opened, PanelAids aids) {
    FormModel form = new FormModel(opened.state());
    form.readOnlyProperty().set(opened.agreement().isFrozen());
    form.onChange(change -> keep(step(change)));
    // After the store's: what is filled in beside a choice is told after the choice.
    FilledBeside beside = new FilledBeside(form, ports.catalogue(), group.key());
    form.onChange(change -> {
      if (!adopting) {
        beside.after(change);
      }
    });
    return new Table.Laid(opened, opened.comparison(), form, aids);
  }

  private static AnswerChange step(FormChange change) {
    return switch (change) {
      case FormChange.Set set -> new AnswerChange.Set(set.key(), set.answer());
      case FormChange.RowAdded row -> new AnswerChange.RowAdded(row.groupLinkId(), row.row());
      case FormChange.RowRemoved row -> new AnswerChange.RowRemoved(row.groupLinkId(), row.row());
    };
  }

  private void keep(AnswerChange step) {
    background.store(
        () -> ports.desk().keep(session.round().id(), code, List.of(step), session.viewer().id()),
        keeping -> kept(step, keeping));
  }

  private void kept(AnswerChange step, Keeping keeping) {
    if (keeping.at() != null) {
      saved.set(Optional.of(keeping.at()));
    }
    if (step instanceof AnswerChange.Set set) {
      held.remove(set.key());
    }
    keeping.withheld().forEach(found -> held.put(found.key(), found));
    withheld.set(List.copyOf(held.values()));
  }

  /// What is added to the agreed text's form while it is written.
  WritingAdditions additions(Table.Laid laid) {
    Subject subject =
        new Subject(
            Optional.empty(),
            group.key(),
            laid.aids().findings(),
            ConfirmedFindings.in(laid.opened().opinions())::by,
            laid.aids().agencies());
    PhraseModel phrases =
        new PhraseModel(ports.phrases(), background, session.viewer().id(), laid.aids().phrases());
    return new WritingAdditions(
        laid.form(), subject, ports.catalogue(), phrases, session.language());
  }

  /// Takes a discipline's word on a topic over into the agreed text.
  public void adopt(Topic topic, Discipline discipline) {
    laid()
        .ifPresent(laid -> {
          adopting = true;
          for (AnswerChange step : steps(laid, topic, discipline)) {
            apply(laid.form(), step);
          }
          adopting = false;
        });
  }

  private static void apply(FormModel form, AnswerChange step) {
    switch (step) {
      case AnswerChange.Set set when set.answer() != null -> form.answer(set.key(), set.answer());
      case AnswerChange.Set set -> form.clear(set.key());
      case AnswerChange.RowAdded row -> form.addRow(row.groupLinkId());
      case AnswerChange.RowRemoved row -> form.removeRow(row.groupLinkId(), row.row());
    }
  }

  /// Whether the agreed text does not say yet what a discipline says on a topic.
  public boolean canAdopt(Topic topic, Discipline discipline) {
    return laid()
        .filter(laid -> !laid.isFrozen())
        .filter(laid -> !steps(laid, topic, discipline).isEmpty())
        .isPresent();
  }

  private static List<AnswerChange> steps(Table.Laid laid, Topic topic, Discipline discipline) {
    return Adoption.steps(topic, laid.opinion(discipline), laid.form().state());
  }

  /// Whether signatures stand under the text.
  public boolean isFrozen() {
    return laid().filter(Table.Laid::isFrozen).isPresent();
  }

  /// The topics that the panel still has to decide.
  public List<Topic> undecided() {
    return laid().map(laid -> laid.comparison().undecided(submitted(laid))).orElse(List.of());
  }

  private static id.telaah.form.Answers submitted(Table.Laid laid) {
    FormState state = laid.form().state();
    return state.submitted();
  }

  private Optional<Table.Laid> laid() {
    return table.get().map(now -> now instanceof Table.Laid laid ? laid : null);
  }

  /// Signs in a member's name; once signed, the table is laid anew.
  public void sign(Member member, Consumer<Signing> refused) {
    background.store(
        () -> ports.desk().sign(session.round().id(), code, member, session.viewer().id()),
        signing -> {
          if (signing instanceof Signing.Signed) {
            load();
          } else {
            refused.accept(signing);
          }
        });
  }

  /// Voids the signatures; then the table is laid anew.
  public void unlock(String reason, Consumer<Unlocking.ReasonHoldsIdentity> refused) {
    background.store(
        () -> ports.desk().unlock(session.round().id(), code, reason, session.viewer().id()),
        unlocking -> {
          switch (unlocking) {
            case Unlocking.Unlocked unlocked -> load();
            case Unlocking.ReasonHoldsIdentity holds -> refused.accept(holds);
          }
        });
  }

  public CaseCode code() {
    return code;
  }

  public Session session() {
    return session;
  }

  public ReadOnlyObjectProperty<Optional<Table>> tableProperty() {
    return table.getReadOnlyProperty();
  }

  /// Answers that name a person and were not stored.
  public ReadOnlyObjectProperty<List<IdentityFound>> withheldProperty() {
    return withheld.getReadOnlyProperty();
  }

  /// When something was last kept.
  public ReadOnlyObjectProperty<Optional<Instant>> savedProperty() {
    return saved.getReadOnlyProperty();
  }
}
