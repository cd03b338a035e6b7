package id.telaah.request;

import id.telaah.form.Item;
import id.telaah.form.ItemType;
import id.telaah.form.Limits;
import id.telaah.form.MissingReason;
import id.telaah.form.Option;
import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How an answer is to be written.
///
/// @param sentence type, unit, range or options, in one line
/// @param choices of which one is to be picked; empty where the answer is written
/// @param isOpen whether an answer that is none of the choices is taken too
/// @param reasons for having no answer that the field takes, in words
public record HowTo(String sentence, List<String> choices, boolean isOpen, List<String> reasons) {
  /// Options that still fit into a sentence.
  private static final int MOST_SAID = 12;

  public HowTo {
    choices = List.copyOf(choices);
    reasons = List.copyOf(reasons);
  }

  /// For a field of the case form.
  static HowTo of(Item item, Language language) {
    Texts texts = RequestWords.in(language);
    return new HowTo(
        sentence(item, texts),
        choices(item, texts),
        item.type() == ItemType.OPEN_CHOICE,
        reasons(item, language));
  }

  /// For what an expert asked in words.
  static HowTo inWords(Language language) {
    return new HowTo(
        RequestWords.in(language).get("how.words"),
        List.of(),
        true,
        List.of(MissingReason.UNKNOWN.words().in(language)));
  }

  private static String sentence(Item item, Texts texts) {
    return switch (item.type()) {
      case INTEGER -> joined(texts.get("how.whole"), range(item, texts));
      case DECIMAL, QUANTITY -> joined(texts.get("how.number"), range(item, texts));
      case BOOLEAN -> texts.get("how.boolean");
      case DATE -> item.guidance().monthOnly() ? texts.get("how.month") : texts.get("how.date");
      case CHOICE, OPEN_CHOICE -> options(item, texts);
      case STRING, TEXT, GROUP, DISPLAY -> text(item.limits().maxLength(), texts);
    };
  }

  private static String options(Item item, Texts texts) {
    boolean open = item.type() == ItemType.OPEN_CHOICE;
    if (!item.limits().repeats()) {
      return open ? texts.get("how.one.open") : texts.get("how.one");
    }
    List<Option> options = item.parts().options();
    String list =
        options.stream()
            .limit(MOST_SAID)
            .map(option -> option.text().in(texts.language()))
            .collect(Collectors.joining("; "));
    String all = options.size() > MOST_SAID ? list + "; …" : list;
    return open ? texts.get("how.many.open", all) : texts.get("how.many", all);
  }

  private static String text(@Nullable Integer most, Texts texts) {
    return most == null ? texts.get("how.text") : texts.get("how.text.most", most);
  }

  private static String range(Item item, Texts texts) {
    Limits limits = item.limits();
    String unit = item.guidance().unit().replaceAll("[{}\\[\\]]", "");
    BigDecimal min = limits.min();
    BigDecimal max = limits.max();
    String span = "";
    if (min != null && max != null) {
      span = number(min, texts) + "–" + number(max, texts);
    } else if (min != null) {
      span = "≥ " + number(min, texts);
    } else if (max != null) {
      span = "≤ " + number(max, texts);
    }
    return (span + " " + unit).strip();
  }

  private static String number(BigDecimal number, Texts texts) {
    return Formats.plain(number, texts.language());
  }

  private static String joined(String what, String range) {
    return range.isEmpty() ? what : what + ", " + range;
  }

  private static List<String> choices(Item item, Texts texts) {
    if (item.type() == ItemType.BOOLEAN) {
      return List.of(texts.get("how.yes"), texts.get("how.no"));
    }
    return item.limits().repeats()
        ? List.of()
        : item.parts().options().stream()
            .map(option -> option.text().in(texts.language()))
            .distinct()
            .toList();
  }

  private static List<String> reasons(Item item, Language language) {
    return Arrays.stream(MissingReason.values())
        .filter(item.parts().missingReasons()::contains)
        .map(reason -> reason.words().in(language))
        .toList();
  }
}
