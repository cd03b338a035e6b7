package id.telaah.casefile;

import id.telaah.form.Definition;
import java.util.List;
import java.util.function.Predicate;

/// How much of what the experts need a case file holds, and what it leaves open.
///
/// Counted are the fields that a discipline cannot conclude without and that apply to the case; of
/// rows the latest. A field said not to apply is left out; "unknown" and "not asked" leave it open.
///
/// @param needed those fields, in the order of the definition
public record Completeness(List<FieldStanding> needed) {
  private static final int ENOUGH_PERCENT = 80;

  public Completeness {
    needed = List.copyOf(needed);
  }

  /// @param definition the case definition that the file is pinned to
  public static Completeness of(CaseFile file, Definition definition) {
    return new Completeness(
        FieldStanding.all(file, definition).stream().filter(FieldStanding::isNeeded).toList());
  }

  /// The open fields, in the order of the definition.
  public List<FieldStanding> gaps() {
    return needed.stream().filter(field -> field.standing().isOpen()).toList();
  }

  /// The open fields that stop one discipline.
  ///
  /// @param discipline its key: `spa`, `spog`, `psikolog`, `gizi`
  public List<FieldStanding> gapsOf(String discipline) {
    return gaps().stream().filter(field -> field.isNeededBy(discipline)).toList();
  }

  /// How many of the fields that a discipline needs apply to the case.
  public long count(String discipline) {
    return count(field -> field.isNeededBy(discipline) && applies(field));
  }

  /// How many of the needed fields apply to the case.
  public long count() {
    return count(Completeness::applies);
  }

  /// Answered fields of all that some discipline needs and that apply: whole per cent, rounded
  /// down; 100 only where nothing is open.
  public int percent() {
    return percent(gaps().size(), count());
  }

  /// The same for what one discipline needs.
  public int percent(String discipline) {
    return percent(gapsOf(discipline).size(), count(discipline));
  }

  private static int percent(long open, long all) {
    return all == 0 ? 100 : (int) ((all - open) * 100 / all);
  }

  private static boolean applies(FieldStanding field) {
    return field.standing() != Standing.NOT_APPLICABLE;
  }

  private long count(Predicate<FieldStanding> which) {
    return needed.stream().filter(which).count();
  }

  /// So much is open that a conclusion is in doubt: below 80 per cent.
  public boolean isPoor() {
    return percent() < ENOUGH_PERCENT;
  }
}
