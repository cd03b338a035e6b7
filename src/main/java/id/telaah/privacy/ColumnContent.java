package id.telaah.privacy;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What the values of a column are, where most of them are the same kind of identifier.
final class ColumnContent {
  /// Share of a column's values from which it is what they are.
  private static final double MOST = 0.6;

  /// Share of a value that an identifier must fill to be the value, and not stand in a sentence.
  private static final double FILLED = 0.6;

  /// Fewer values than these say nothing of shapes that other columns can have too.
  private static final int FEW = 3;

  private static final double NAMED = 0.3;
  private static final int LONGEST_NAME = 5;

  private static final Pattern PADDED_RT_RW = Pattern.compile("0\\d{1,2}\\s?[/-]\\s?0\\d{1,2}");
  private static final Pattern DEGREES = Pattern.compile("[-−]?\\d{1,3}[.,]\\d{4,8}");

  /// Heads of columns whose full dates are those of another event.
  private static final Set<String> EVENTS =
      Set.of(
          "ukur",
          "pengukuran",
          "kunjungan",
          "periksa",
          "pemeriksaan",
          "timbang",
          "penimbangan",
          "imunisasi",
          "posyandu",
          "rujuk",
          "rujukan",
          "audit",
          "input",
          "entri",
          "update",
          "kirim",
          "terima",
          "mulai",
          "selesai",
          "kontrol",
          "skrining",
          "pendataan",
          "pengisian",
          "wawancara",
          "visit",
          "meninggal",
          "hpht",
          "hpl",
          "nikah",
          "persalinan",
          "intervensi");

  private ColumnContent() {}

  /// @param head the words of the column's head
  /// @param values not blank
  static Optional<LeakKind> kind(List<String> head, List<String> values) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    return leaks(values)
        .or(() -> dates(head, values))
        .or(() -> values.size() < FEW ? Optional.empty() : shapes(values));
  }

  /// What the gate itself finds in most values, where it is the whole of them.
  private static Optional<LeakKind> leaks(List<String> values) {
    Map<LeakKind, Integer> counts = new EnumMap<>(LeakKind.class);
    for (String value : values) {
      leak(value).ifPresent(kind -> counts.merge(kind, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .filter(entry -> isMost(entry.getValue(), values))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Optional<LeakKind> leak(String value) {
    return PrivacyGate.scan(value).stream()
        .filter(leak -> leak.end() - leak.start() >= FILLED * value.length())
        .map(Leak::kind)
        .findFirst();
  }

  private static Optional<LeakKind> dates(List<String> head, List<String> values) {
    long dates = values.stream().filter(Dates::isOnly).count();
    boolean event = head.stream().anyMatch(EVENTS::contains);
    return !event && isMost(dates, values) ? Optional.of(LeakKind.BIRTH_DATE) : Optional.empty();
  }

  private static Optional<LeakKind> shapes(List<String> values) {
    if (isMost(values.stream().filter(it -> PADDED_RT_RW.matcher(it).matches()).count(), values)) {
      return Optional.of(LeakKind.NEIGHBOURHOOD);
    }
    if (isDegrees(values)) {
      return Optional.of(LeakKind.COORDINATES);
    }
    return isNames(values) ? Optional.of(LeakKind.NAME) : Optional.empty();
  }

  /// Degrees of one district: four to eight decimals, and all within one degree of each other.
  private static boolean isDegrees(List<String> values) {
    double[] degrees =
        values.stream()
            .filter(value -> DEGREES.matcher(value).matches())
            .map(value -> value.replace(',', '.').replace('−', '-'))
            .mapToDouble(value -> new BigDecimal(value).doubleValue())
            .filter(value -> value >= -11.1 && value <= 6.2 || value >= 94.9 && value <= 141.1)
            .sorted()
            .toArray();
    return isMost(degrees.length, values) && degrees[degrees.length - 1] - degrees[0] < 1;
  }

  /// Names are short, seldom repeat, and now and then hold a given name that everybody knows.
  private static boolean isNames(List<String> values) {
    int shaped = 0;
    int given = 0;
    Set<String> distinct = new HashSet<>();
    for (String value : values) {
      List<Word> words = Word.in(value);
      if (isNameShaped(value, words)) {
        shaped++;
        distinct.add(value);
        given += words.stream().anyMatch(word -> GivenNames.isSure(word.lower())) ? 1 : 0;
      }
    }
    return isMost(shaped, values)
        && given >= NAMED * values.size()
        && distinct.size() >= MOST * shaped;
  }

  private static boolean isNameShaped(String value, List<Word> words) {
    return !words.isEmpty()
        && words.size() <= LONGEST_NAME
        && value.codePoints().noneMatch(Character::isDigit)
        && words.stream().noneMatch(CommonWords::isCommon);
  }

  private static boolean isMost(long count, List<String> values) {
    return count >= MOST * values.size() && count > 0;
  }
}
