package id.telaah.growth;

import id.telaah.language.Coded;
import id.telaah.language.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One weighing as the health card (KMS) judges it against the weighing a month before.
///
/// About half of all healthy infants miss the card's minimum in a given month, so a single
/// [Status#NOT_GAINED] is never shown as illness.
///
/// @param before the weighing a month before; null where there was none
/// @param minimumG the card's minimum for the month (KBM), grams
public record WeightGain(Measuring now, @Nullable Measuring before, Status status, int minimumG) {
  private static final List<String> MINIMA = read();
  private static final int LAST_MONTH = 60;
  private static final double LEAST_DAYS_APART = 20;
  private static final double MOST_DAYS_APART = 45;

  /// The letter on the health card.
  public enum Status implements Coded {
    GAINED("N", new Words("Naik", "Gained")),
    NOT_GAINED("T", new Words("Tidak naik", "Not gained enough")),
    NOT_WEIGHED_BEFORE("O", new Words("Tidak ditimbang bulan lalu", "Not weighed last month")),
    FIRST("B", new Words("Baru pertama kali ditimbang", "First weighing"));

    private final String code;
    private final Words words;

    Status(String code, Words words) {
      this.code = code;
      this.words = words;
    }

    @Override
    public String code() {
      return code;
    }

    @Override
    public Words words() {
      return words;
    }
  }

  /// Judges every weighing of a child, youngest first; weights with oedema are left out.
  public static List<WeightGain> all(Sex sex, List<Measuring> measurings) {
    List<Measuring> weighed =
        measurings.stream()
            .filter(Measuring::isWeighed)
            .sorted(Comparator.comparingDouble(it -> it.age().days()))
            .toList();
    List<WeightGain> gains = new ArrayList<>();
    for (int i = 0; i < weighed.size(); i++) {
      gains.add(judged(sex, weighed.get(i), weighed.subList(0, i)));
    }
    return List.copyOf(gains);
  }

  /// How many of the latest judgements in a row are "not gained"; two are 2T.
  public static int notGainedInARow(List<WeightGain> gains) {
    int times = 0;
    while (times < gains.size()
        && gains.get(gains.size() - 1 - times).status == Status.NOT_GAINED) {
      times++;
    }
    return times;
  }

  /// Grams gained since the weighing a month before; 0 where there was none.
  public int gainG() {
    return before == null ? 0 : now.grams() - before.grams();
  }

  private static WeightGain judged(Sex sex, Measuring now, List<Measuring> earlier) {
    int minimumG = minimumG(sex, now.age());
    Optional<Measuring> before = aMonthBefore(now, earlier);
    if (before.isEmpty()) {
      Status status = earlier.isEmpty() ? Status.FIRST : Status.NOT_WEIGHED_BEFORE;
      return new WeightGain(now, null, status, minimumG);
    }
    boolean gained = now.grams() - before.get().grams() >= minimumG;
    Status status = gained ? Status.GAINED : Status.NOT_GAINED;
    return new WeightGain(now, before.get(), status, minimumG);
  }

  /// The weighing nearest to one month before, 20 to 45 days back: posyandu days wander.
  private static Optional<Measuring> aMonthBefore(Measuring now, List<Measuring> earlier) {
    return earlier.stream()
        .filter(it -> daysBetween(it, now) >= LEAST_DAYS_APART)
        .filter(it -> daysBetween(it, now) <= MOST_DAYS_APART)
        .min(Comparator.comparingDouble(it -> Math.abs(daysBetween(it, now) - Age.DAYS_PER_MONTH)));
  }

  private static double daysBetween(Measuring earlier, Measuring later) {
    return later.age().days() - earlier.age().days();
  }

  private static int minimumG(Sex sex, Age age) {
    int month = Math.clamp(age.fullMonths(), 1, LAST_MONTH);
    String row = MINIMA.get((sex == Sex.BOY ? 0 : LAST_MONTH) + month - 1);
    return Integer.parseInt(row.substring(row.lastIndexOf(',') + 1));
  }

  private static List<String> read() {
    String text = new String(LmsTable.bytes("who/kbm.csv"), StandardCharsets.UTF_8);
    return text.lines().skip(1).toList();
  }
}
