package id.telaah.risk;

import id.telaah.growth.GrowthLimits;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The thresholds in force: the table, with what the secretariat changed. Immutable.
public final class Thresholds {
  private final ThresholdTable table;
  private final List<ThresholdEdit> edits;
  private final Map<String, ThresholdEdit> last = new LinkedHashMap<>();

  private Thresholds(ThresholdTable table, List<ThresholdEdit> edits) {
    this.table = table;
    this.edits = List.copyOf(edits);
    edits.forEach(edit -> last.put(edit.wish().id(), edit));
  }

  /// The shipped table as it is.
  public static Thresholds shipped() {
    return of(ThresholdTable.shipped());
  }

  /// A table as it is.
  public static Thresholds of(ThresholdTable table) {
    return of(table, List.of());
  }

  /// @param edits oldest first; one of a threshold that the table does not know is left aside
  public static Thresholds of(ThresholdTable table, List<ThresholdEdit> edits) {
    return new Thresholds(
        table, edits.stream().filter(edit -> table.find(edit.wish().id()).isPresent()).toList());
  }

  /// The same as they stood at a moment.
  public Thresholds at(Instant moment) {
    return of(table, edits.stream().filter(edit -> !edit.at().isAfter(moment)).toList());
  }

  /// How a child's course is judged with the numbers in force.
  public GrowthLimits growthLimits() {
    return new GrowthLimits(
        number("bb_tidak_naik_kali").intValue(),
        number("persentil_kenaikan_bb").intValue(),
        number("susut_panjang").doubleValue(),
        number("lompat_z_panjang").doubleValue(),
        number("lompat_z_berat").doubleValue(),
        number("selisih_zs").doubleValue());
  }

  /// Every change, oldest first.
  public List<ThresholdEdit> edits() {
    return edits;
  }

  public ThresholdTable table() {
    return table;
  }

  /// The number in force.
  ///
  /// @throws java.util.NoSuchElementException where the table has no such threshold
  public BigDecimal number(String id) {
    ThresholdEdit edit = last.get(id);
    return edit != null ? edit.wish().to() : table.find(id).orElseThrow().value();
  }

  /// The last change of a threshold, also where it went back to the shipped number.
  public Optional<ThresholdEdit> lastEdit(String id) {
    return Optional.ofNullable(last.get(id));
  }

  /// The thresholds whose number in force is not the shipped one, in the order of the table.
  public List<Threshold> changed() {
    return table.all().stream().filter(one -> isChanged(one.id())).toList();
  }

  /// Whether another number than the shipped one is in force.
  public boolean isChanged(String id) {
    return number(id).compareTo(table.find(id).orElseThrow().value()) != 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Thresholds that && that.table == table && that.edits.equals(edits);
  }

  @Override
  public int hashCode() {
    return edits.hashCode();
  }
}
