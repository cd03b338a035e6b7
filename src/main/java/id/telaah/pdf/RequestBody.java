package id.telaah.pdf;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import id.telaah.casefile.CaseCode;
import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.request.RequestLine;
import id.telaah.request.RequestList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A list of requests from the letterhead to the signature: a table for each case, with room to
/// write the answers by hand.
record RequestBody(RequestList list) implements Export.Body {
  private static final float TEXT = 10.5f;
  private static final float TABLE = 8.5f;
  private static final float[] PERCENTS = {5, 26, 24, 22, 23};
  private static final float INK = 46;
  private static final float ANSWER_HEIGHT = 24;

  @Override
  public void addTo(Document document, Typefaces faces, float width) {
    Setting setting = new Setting(faces, TEXT);
    new Letterhead(list.office().letterhead(), setting, width).addTo(document);
    document.add(
        setting
            .at(12)
            .heading(RequestTerms.TITLE, StandardRoles.H1)
            .setTextAlignment(TextAlignment.CENTER)
            .setMarginTop(12));
    document.add(
        setting.text(LetterBody.period(list.round())).setTextAlignment(TextAlignment.CENTER));
    document.add(setting.text(RequestTerms.TO).setMarginTop(10));
    document.add(setting.bold(officer()));
    document.add(
        setting
            .text(RequestTerms.opening(list.cases(), list.lines().size()))
            .setTextAlignment(TextAlignment.JUSTIFIED)
            .setMarginTop(8));
    int number = 1;
    for (Map.Entry<CaseCode, List<RequestLine>> one : byCase().entrySet()) {
      document.add(
          setting
              .heading(one.getKey().value(), StandardRoles.H2)
              .setMarginTop(10)
              .setKeepWithNext(true));
      document.add(table(one.getValue(), setting.at(TABLE), number));
      number += one.getValue().size();
    }
    document.add(ending(setting, width));
  }

  private String officer() {
    return list.officer().district().isEmpty()
        ? list.officer().name()
        : list.officer().name() + ", " + list.officer().district();
  }

  private Map<CaseCode, List<RequestLine>> byCase() {
    return list.lines().stream()
        .collect(Collectors.groupingBy(RequestLine::code, LinkedHashMap::new, Collectors.toList()));
  }

  private static Table table(List<RequestLine> lines, Setting setting, int first) {
    Table table = new Table(UnitValue.createPercentArray(PERCENTS));
    table.useAllAvailableWidth().setFixedLayout().setMarginTop(3);
    RequestTerms.HEADS.forEach(head -> table.addHeaderCell(RowsTable.head(setting, head)));
    int number = first;
    for (RequestLine line : lines) {
      table.addCell(cell(setting, number++ + ".").setTextAlignment(TextAlignment.RIGHT));
      table.addCell(cell(setting, line.label()));
      table.addCell(cell(setting, line.waiting()));
      table.addCell(
          cell(setting, line.how().sentence() + RequestTerms.choices(line.how().choices())));
      table.addCell(cell(setting, "").setMinHeight(ANSWER_HEIGHT));
    }
    return table;
  }

  private static Cell cell(Setting setting, String text) {
    return new Cell()
        .add(setting.text(text))
        .setBorder(new SolidBorder(0.6f))
        .setPadding(3)
        .setKeepTogether(true);
  }

  private Div ending(Setting setting, float width) {
    Div ending = new Div().setKeepTogether(true);
    ending.add(
        setting
            .text(RequestTerms.closing())
            .setTextAlignment(TextAlignment.JUSTIFIED)
            .setMarginTop(10));
    String place = list.office().layout().place();
    ending.add(
        setting
            .text(place + ", " + Formats.day(list.date(), Language.ID))
            .setMarginLeft(width * Address.LEFT / 100)
            .setMarginTop(10));
    ending.add(new SignatureBlock(list.office().signatory(), setting, width, INK).block());
    return ending;
  }
}
