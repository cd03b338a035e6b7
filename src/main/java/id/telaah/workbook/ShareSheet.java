package id.telaah.workbook;

import id.telaah.casefile.FieldShare;
import id.telaah.casefile.Standing;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// How often each field is missing, a row each, the worst first.
final class ShareSheet {
  private static final double[] WIDTHS = {18, 20, 48, 22, 10, 10, 16, 16, 12, 14, 10};

  private final List<FieldShare> shares;
  private final UnaryOperator<String> group;
  private final Texts texts;

  ShareSheet(List<FieldShare> shares, UnaryOperator<String> group, Language language) {
    this.shares = shares;
    this.group = group;
    this.texts = Texts.beside(ShareSheet.class, language);
  }

  void write(Workbook book) {
    Worksheet sheet = book.newWorksheet(texts.get("share.sheet"));
    List<String> heads =
        List.of(
            texts.get("share.group"),
            texts.get("share.key"),
            texts.get("share.field"),
            texts.get("share.needed"),
            texts.get("share.applies"),
            texts.get("share.filled"),
            texts.get("share.unknown"),
            texts.get("share.not-asked"),
            texts.get("share.empty"),
            texts.get("share.not-applicable"),
            texts.get("share.percent"));
    for (int column = 0; column < heads.size(); column++) {
      sheet.width(column, WIDTHS[column]);
      sheet.value(0, column, heads.get(column));
      sheet.style(0, column).bold().wrapText(true).set();
    }
    int row = 1;
    for (FieldShare share : shares) {
      line(sheet, row++, share);
    }
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, Math.max(shares.size(), 1), heads.size() - 1);
  }

  private void line(Worksheet sheet, int row, FieldShare share) {
    List<String> words =
        List.of(
            group.apply(share.groupKey()),
            share.item().linkId(),
            share.item().text().in(texts.language()),
            share.item().parts().neededBy().stream().sorted().collect(Collectors.joining(", ")));
    for (int column = 0; column < words.size(); column++) {
      sheet.value(row, column, Plain.text(words.get(column)));
    }
    List<Integer> numbers =
        Stream.of(
                share.applies(),
                share.count(Standing.FILLED),
                share.count(Standing.UNKNOWN),
                share.count(Standing.NOT_ASKED),
                share.count(Standing.EMPTY),
                share.count(Standing.NOT_APPLICABLE),
                share.percent())
            .toList();
    for (int i = 0; i < numbers.size(); i++) {
      sheet.value(row, words.size() + i, numbers.get(i));
    }
  }
}
