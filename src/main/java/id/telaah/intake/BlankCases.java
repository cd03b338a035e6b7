package id.telaah.intake;

import id.telaah.casefile.TargetGroup;
import id.telaah.form.Definition;
import id.telaah.form.Item;
import id.telaah.form.ItemType;
import id.telaah.form.MissingReason;
import id.telaah.language.Language;
import id.telaah.language.Words;
import id.telaah.workbook.CaseMark;
import id.telaah.workbook.EntryBook;
import id.telaah.workbook.EntryBook.Entry;
import id.telaah.workbook.EntryBook.EntryColumn;
import id.telaah.workbook.EntryBook.EntrySheet;
import id.telaah.workbook.OpenBook.SheetPart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What stands in the empty workbook of a target group: every column, drop-down and note comes from
/// the case definition. Indonesian in every language of the interface, as the field works.
final class BlankCases {
  private static final String GUIDE = "Petunjuk";

  /// Sheets of a template that hold no field.
  private static final Set<String> OURS = Set.of(CaseMark.SHEET, GUIDE, "Pilihan");

  private static final int LONGEST_CELL = 2000;

  private final TargetGroup group;
  private final Definition form;

  BlankCases(TargetGroup group, Definition form) {
    this.group = group;
    this.form = form;
  }

  /// Whether a sheet is one that a template brings along and nothing is read from.
  static boolean isOurs(SheetPart sheet) {
    return OURS.contains(sheet.name());
  }

  EntryBook book() {
    CaseLayout layout = CaseLayout.of(form);
    List<List<String>> terms = new ArrayList<>();
    List<EntrySheet> sheets = new ArrayList<>();
    for (CaseLayout.Sheet sheet : layout.sheets()) {
      sheets.add(sheet(sheet));
      sheet.columns().forEach(column -> terms.add(term(sheet, column.item())));
    }
    return new EntryBook(
        new CaseMark(CaseMark.VERSION, group.key(), form.ref().toString()),
        GUIDE,
        guide(layout),
        List.of(
            said("book.term.sheet"),
            said("book.term.field"),
            said("book.term.required"),
            said("book.term.unit"),
            said("book.term.entry"),
            said("book.term.hint"),
            said("book.term.source")),
        terms,
        sheets);
  }

  private List<String> guide(CaseLayout layout) {
    List<String> lines = new ArrayList<>();
    lines.add(Sentences.of("book.guide.title", group.name()).id());
    for (String key :
        List.of("book.guide.rows", "book.guide.code", "book.guide.required", "book.guide.many")) {
      lines.add(said(key));
    }
    layout.sheets().stream()
        .filter(sheet -> sheet.rows().isPresent())
        .forEach(sheet -> lines.add(Sentences.of("book.guide.table", sheet.name()).id()));
    lines.add(said("book.guide.missing"));
    lines.add(said("book.guide.month"));
    lines.add(said("book.guide.identity"));
    lines.add(said("book.guide.formulas"));
    return lines;
  }

  private EntrySheet sheet(CaseLayout.Sheet sheet) {
    List<EntryColumn> columns = new ArrayList<>();
    String example = "AKS-3375-2026-S2-" + group.code() + "-001";
    columns.add(
        new EntryColumn(
            CaseHead.CODE_KEY,
            CaseHead.CODE_LABEL + " *",
            "",
            Sentences.of("book.code", example).id(),
            true,
            new Entry.Free(example.length() + 2, List.of())));
    for (CaseLayout.Column column : sheet.columns()) {
      Item item = column.item();
      columns.add(
          new EntryColumn(
              item.linkId(),
              CaseHead.label(item),
              column.section().text().id(),
              note(item),
              item.limits().required(),
              entry(item)));
    }
    String how = sheet.rows().isPresent() ? "book.how.table" : "book.how.row";
    return new EntrySheet(sheet.name(), Sentences.of(how, group.name()).id(), columns);
  }

  private static Entry entry(Item item) {
    List<String> reasons = reasons(item);
    return switch (item.type()) {
      case DECIMAL, QUANTITY -> number(item, false, reasons);
      case INTEGER -> number(item, true, reasons);
      case DATE ->
          item.guidance().monthOnly()
              ? new Entry.Month(reasons)
              : new Entry.Free("31-12-2026 00:00".length(), reasons);
      case BOOLEAN -> new Entry.OneOf(List.of("Ya", "Tidak"), true, reasons);
      case CHOICE, OPEN_CHOICE ->
          item.limits().repeats()
              ? new Entry.OneOf(options(item), false, reasons)
              : new Entry.OneOf(options(item), item.type() == ItemType.CHOICE, reasons);
      case STRING, TEXT, GROUP, DISPLAY -> free(item, reasons);
    };
  }

  private static Entry number(Item item, boolean whole, List<String> reasons) {
    return new Entry.Number(plain(item.limits().min()), plain(item.limits().max()), whole, reasons);
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  private static Entry free(Item item, List<String> reasons) {
    Integer most = item.limits().maxLength();
    return new Entry.Free(most == null ? LONGEST_CELL : most, reasons);
  }

  private static List<String> options(Item item) {
    return item.parts().options().stream().map(one -> CellAnswer.written(item, one)).toList();
  }

  private static List<String> reasons(Item item) {
    return Arrays.stream(MissingReason.values())
        .filter(item.parts().missingReasons()::contains)
        .map(reason -> CellAnswer.written(item, reason))
        .toList();
  }

  /// What explains a field beside its cell.
  private static String note(Item item) {
    List<String> lines = new ArrayList<>();
    if (item.limits().required()) {
      lines.add(said("book.required"));
    }
    add(lines, item.guidance().hint());
    lines.add(how(item));
    if (!item.guidance().source().isEmpty()) {
      lines.add(said("book.term.source") + ": " + item.guidance().source());
    }
    return String.join("\n", lines);
  }

  private static void add(List<String> lines, Words words) {
    if (!words.isEmpty()) {
      lines.add(words.id());
    }
  }

  /// How it is filled in: range, options, shape, reasons.
  private static String how(Item item) {
    List<String> parts = new ArrayList<>();
    String range = Labels.range(item).in(Language.ID);
    if (!range.isEmpty()) {
      parts.add(Sentences.of("book.range", range).id());
    }
    if (item.type() == ItemType.DATE) {
      parts.add(said(item.guidance().monthOnly() ? "book.month" : "book.date"));
    }
    if (!item.parts().options().isEmpty()) {
      String list = options(item).stream().limit(MOST_OPTIONS).collect(Collectors.joining("; "));
      boolean cut = item.parts().options().size() > MOST_OPTIONS;
      String many = item.limits().repeats() ? "book.options.many" : "book.options";
      parts.add(Sentences.of(many, list + (cut ? "; …" : "")).id());
    }
    if (item.type() == ItemType.OPEN_CHOICE) {
      parts.add(said("book.options.open"));
    }
    if (!reasons(item).isEmpty()) {
      parts.add(Sentences.of("book.missing", String.join(", ", reasons(item))).id());
    }
    return String.join(" ", parts);
  }

  /// Options beyond which the drop-down tells more than a list.
  private static final int MOST_OPTIONS = 25;

  private static List<String> term(CaseLayout.Sheet sheet, Item item) {
    return List.of(
        sheet.name(),
        item.text().id(),
        item.limits().required() ? said("book.required.short") : "",
        item.guidance().unitWords().id(),
        how(item),
        item.guidance().hint().id(),
        item.guidance().source());
  }

  private static String said(String key) {
    return Sentences.of(key).id();
  }
}
