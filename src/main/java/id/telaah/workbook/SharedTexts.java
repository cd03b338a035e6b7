package id.telaah.workbook;

import id.telaah.workbook.BookException.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The texts that a workbook keeps once for all its cells. They have to be held, so there is an end
/// to them.
final class SharedTexts {
  private static final int MOST_TEXTS = 1_000_000;

  /// 32 MiB of letters.
  private static final long MOST_LETTERS = 16L << 20;

  private final List<String> texts = new ArrayList<>();

  private SharedTexts() {}

  static SharedTexts read(Packed packed, String part) throws IOException {
    SharedTexts shared = new SharedTexts();
    if (packed.has(part)) {
      try (XmlPart xml = new XmlPart(packed.open(part))) {
        shared.read(xml);
      }
    }
    return shared;
  }

  private void read(XmlPart xml) throws BookException {
    long letters = 0;
    while (xml.next()) {
      if (xml.isStart("si")) {
        String text = rich(xml, "si");
        letters += text.length();
        if (texts.size() >= MOST_TEXTS || letters > MOST_LETTERS) {
          throw new BookException(Fault.TOO_MANY_TEXTS);
        }
        texts.add(text);
      }
    }
  }

  /// The pieces of a text that may change its letters midway, without the reading aids of other
  /// scripts; up to the end of the element around it.
  static String rich(XmlPart xml, String around) throws BookException {
    StringBuilder text = new StringBuilder();
    boolean aid = false;
    while (xml.next() && !xml.isEnd(around)) {
      if (xml.isStart("rPh") || xml.isEnd("rPh")) {
        aid = xml.isStart("rPh");
      } else if (xml.isStart("t")) {
        String piece = xml.text();
        text.append(aid ? "" : piece);
      }
    }
    return text.toString();
  }

  /// A text by its number.
  ///
  /// @throws BookException where there is none of that number
  String get(String number) throws BookException {
    if (number.matches("\\d{1,7}") && Integer.parseInt(number) < texts.size()) {
      return texts.get(Integer.parseInt(number));
    }
    throw new BookException(Fault.BROKEN);
  }
}
