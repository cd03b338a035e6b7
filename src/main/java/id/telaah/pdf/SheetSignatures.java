package id.telaah.pdf;

import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import id.telaah.panel.Signature;
import id.telaah.recommendation.CaseSheet;
import id.telaah.round.Discipline;
import java.util.Optional;

/// Four boxes, one per discipline: name and time of who signed, or that nobody has.
record SheetSignatures(CaseSheet sheet, Setting setting, SheetFit fit) {
  Div block(Paragraph title) {
    Table boxes = Setting.columns(25, 25, 25, 25);
    for (Discipline discipline : Discipline.values()) {
      boxes.addCell(box(discipline));
    }
    return new Div().add(title).add(boxes).setKeepTogether(true);
  }

  private Cell box(Discipline discipline) {
    Setting small = setting.at(fit.small());
    Cell box = Setting.place(small.text(discipline.words().id()).setFontColor(SheetHead.QUIET));
    Optional<Signature> signed =
        sheet.signatures().stream().filter(it -> it.discipline() == discipline).findFirst();
    if (signed.isPresent()) {
      Signature signature = signed.get();
      IndonesianTime time = IndonesianTime.of(sheet.heading().code().regency());
      box.add(setting.bold(signature.name()).setMarginTop(3));
      box.add(small.text(SheetWords.SIGNED + " " + time.say(signature.at())));
    } else {
      box.add(setting.text(SheetWords.UNSIGNED).setMarginTop(3));
    }
    box.setBorder(new SolidBorder(0.5f));
    box.setPadding(fit.isTight() ? 2 : 4);
    return box;
  }
}
