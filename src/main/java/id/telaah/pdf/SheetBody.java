package id.telaah.pdf;

import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.List;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.ListNumberingType;
import id.telaah.growth.ChartPlan;
import id.telaah.growth.Indicator;
import id.telaah.language.Language;
import id.telaah.recommendation.CaseSheet;
import id.telaah.risk.Finding;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A case's recommendation sheet, in the order a panel reads it: who, what is odd, how it grew,
/// what was agreed, who does what, who signed.
record SheetBody(CaseSheet sheet, SheetFit fit) implements Export.Body {
  private static final DeviceRgb ACCENT = new DeviceRgb(22, 74, 92);
  private static final float GUTTER = 12;

  @Override
  public void addTo(Document document, Typefaces faces, float width) {
    Setting setting = new Setting(faces, fit.text());
    new SheetHead(sheet, setting, fit).addTo(document);
    addFindings(document, setting);
    switch (sheet.body()) {
      case CaseSheet.GrowthPart growth -> addGrowth(document, setting, growth, width);
      case CaseSheet.Figures figures -> addFigures(document, setting, figures);
      case CaseSheet.FiguresAndGrowth both -> {
        addFigures(document, setting, both.figures());
        addGrowth(document, setting, both.growth(), width);
      }
    }
    addAgreed(document, setting);
    document.add(section(setting, SheetWords.RECOMMENDATIONS));
    document.add(new SheetRows(sheet.agreed().recommendations(), setting.at(body()), fit).block());
    addDissent(document, setting);
    document.add(
        new SheetSignatures(sheet, setting, fit).block(section(setting, SheetWords.SIGNATURES)));
    document.add(foot(setting));
  }

  private float body() {
    return Math.max(7.5f, fit.text() - 0.5f);
  }

  static Paragraph section(Setting setting, String title) {
    return setting
        .at(setting.size() + 0.5f)
        .heading(title, StandardRoles.H2)
        .setFontColor(ACCENT)
        .setMarginTop(5)
        .setMarginBottom(2)
        .setKeepWithNext(true);
  }

  private void addFindings(Document document, Setting setting) {
    document.add(section(setting, SheetWords.FINDINGS));
    if (sheet.findings().isEmpty()) {
      document.add(setting.text(SheetWords.NO_FINDINGS));
      return;
    }
    java.util.List<Finding> listed = listed();
    int half = (listed.size() + 1) / 2;
    Table columns = Setting.columns(50, 50);
    columns.addCell(findings(setting, listed.subList(0, half)).setPaddingRight(GUTTER));
    columns.addCell(findings(setting, listed.subList(half, listed.size())));
    document.add(columns);
    int others = sheet.findings().size() - listed.size();
    if (others > 0) {
      document.add(setting.at(body()).text(SheetWords.others(others)).setMarginTop(2));
    }
  }

  private java.util.List<Finding> listed() {
    long heavy = sheet.findings().stream().filter(SheetBody::isHeavy).count();
    long room = Math.max(fit.findings(), heavy);
    return Stream.concat(
            sheet.findings().stream().filter(SheetBody::isHeavy),
            sheet.findings().stream().filter(it -> !isHeavy(it)))
        .limit(room)
        .toList();
  }

  private static boolean isHeavy(Finding finding) {
    return finding.severity() == Finding.Severity.RED_FLAG
        || finding.severity() == Finding.Severity.HIGH;
  }

  private Cell findings(Setting setting, java.util.List<Finding> findings) {
    if (findings.isEmpty()) {
      return Setting.place();
    }
    List list = list(setting, "•");
    for (Finding finding : findings) {
      Paragraph line = setting.at(body()).text("");
      line.add(bold(setting, SheetWords.severity(finding.severity()) + ": "));
      line.add(bold(setting, finding.title().in(Language.ID)));
      line.add(setting.faces().printable(because(finding)));
      list.add(item(line));
    }
    return Setting.place(list);
  }

  private String because(Finding finding) {
    String because = " – " + finding.because().in(Language.ID);
    return !fit.thresholds() || finding.threshold().isEmpty()
        ? because
        : because + " (" + finding.threshold().in(Language.ID) + ")";
  }

  private static Text bold(Setting setting, String text) {
    return new Text(setting.faces().printable(text)).setFont(setting.faces().bold());
  }

  private void addFigures(Document document, Setting setting, CaseSheet.Figures figures) {
    if (!figures.all().isEmpty()) {
      document.add(section(setting, SheetWords.FIGURES));
      document.add(
          SheetHead.facts(figures.all(), fit.figureColumns(), setting, setting.at(fit.small())));
    }
  }

  private void addGrowth(
      Document document, Setting setting, CaseSheet.GrowthPart growth, float width) {
    document.add(section(setting, SheetWords.GROWTH));
    Table charts = Setting.columns(50, 50).setKeepTogether(true);
    charts.addCell(
        chart(document, setting, growth, Indicator.LENGTH_FOR_AGE, width).setPaddingRight(6));
    charts.addCell(
        chart(document, setting, growth, Indicator.WEIGHT_FOR_AGE, width).setPaddingLeft(6));
    document.add(charts);
  }

  private Cell chart(
      Document document,
      Setting setting,
      CaseSheet.GrowthPart growth,
      Indicator indicator,
      float width) {
    GrowthFigure figure =
        new GrowthFigure(
            ChartPlan.of(indicator, growth.course()),
            setting.faces(),
            width / 2 - 6,
            Export.points(fit.chartMm()));
    Paragraph holder =
        setting.text("").setMultipliedLeading(1).add(figure.image(document.getPdfDocument()));
    Cell cell = Setting.place(setting.at(fit.small()).bold(figure.title()), holder);
    if (!figure.notes().isBlank()) {
      cell.add(setting.at(6.5f).text(figure.notes()).setFontColor(SheetHead.QUIET));
    }
    return cell;
  }

  private void addAgreed(Document document, Setting setting) {
    CaseSheet.Agreed agreed = sheet.agreed();
    document.add(section(setting, SheetWords.AGREED));
    boolean incomplete = !agreed.requests().isEmpty();
    Paragraph outcome =
        incomplete
            ? setting.text(SheetWords.OUTCOME + ": ").add(bold(setting, SheetWords.INCOMPLETE))
            : setting.text(SheetWords.RISK + ": ").add(bold(setting, agreed.risk()));
    Paragraph conclusion = setting.text(agreed.conclusion()).setMarginTop(2);
    java.util.List<String> beside = incomplete ? agreed.requests() : agreed.causes();
    if (beside.isEmpty()) {
      document.add(outcome).add(conclusion);
      return;
    }
    List list = list(setting, null);
    beside.forEach(one -> list.add(item(setting.at(body()).text(one))));
    Table columns = Setting.columns(44, 56);
    columns.addCell(Setting.place(outcome, conclusion).setPaddingRight(GUTTER));
    String title = incomplete ? SheetWords.REQUESTS : SheetWords.CAUSES;
    columns.addCell(Setting.place(setting.bold(title), list));
    document.add(columns);
  }

  private void addDissent(Document document, Setting setting) {
    if (sheet.agreed().dissent().isEmpty()) {
      return;
    }
    document.add(section(setting, SheetWords.DISSENT));
    List list = list(setting, "•");
    sheet.agreed().dissent().forEach(it -> list.add(item(setting.at(body()).text(it))));
    document.add(list);
  }

  /// @param symbol before each item; null numbers them
  private List list(Setting setting, @Nullable String symbol) {
    List list = symbol == null ? new List(ListNumberingType.DECIMAL) : new List();
    if (symbol != null) {
      list.setListSymbol(symbol);
    }
    list.setFont(setting.faces().regular()).setFontSize(body()).setSymbolIndent(5);
    return list;
  }

  private static ListItem item(Paragraph line) {
    ListItem item = new ListItem();
    item.add(line);
    return item;
  }

  private Div foot(Setting setting) {
    String text = sheet.heading().versions();
    if (!sheet.signatures().isEmpty()) {
      String hash = sheet.signatures().getFirst().textHash();
      text += " · " + SheetWords.FINGERPRINT + hash.substring(0, Math.min(16, hash.length()));
    }
    Paragraph line = setting.at(6.5f).text(text).setFontColor(SheetHead.QUIET);
    Div foot = new Div().add(line.setMarginTop(3)).setMarginTop(5);
    return foot.setBorderTop(new SolidBorder(SheetHead.QUIET, 0.4f));
  }
}
