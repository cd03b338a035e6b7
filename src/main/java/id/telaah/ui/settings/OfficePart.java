package id.telaah.ui.settings;

import id.telaah.language.Texts;
import id.telaah.round.Office;
import id.telaah.round.Paper;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/// The paper of the office: kop, signatory, number, legal basis, copies, layout.
final class OfficePart {
  private final SettingsModel model;
  private final Texts texts;
  private final Office office;

  OfficePart(SettingsModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.office = model.setupProperty().get().orElseThrow().office();
  }

  VBox node() {
    return Panes.between(
        20,
        46,
        Panes.column(
            Gap.TWO,
            Labels.heading(texts.get("office.head")),
            line(OfficeField.GOVERNMENT),
            line(OfficeField.NAME),
            line(OfficeField.ADDRESS),
            line(OfficeField.CONTACT),
            Labels.heading(texts.get("office.sign")),
            line(OfficeField.POSITION),
            line(OfficeField.SIGNATORY),
            line(OfficeField.RANK),
            line(OfficeField.NIP),
            Labels.heading(texts.get("office.letter")),
            line(OfficeField.NUMBER),
            line(OfficeField.NATURE),
            line(OfficeField.SUBJECT),
            line(OfficeField.LEGAL_BASIS),
            line(OfficeField.COPIES),
            Labels.heading(texts.get("office.layout")),
            line(OfficeField.PLACE),
            Controls.labelled(texts.get("paper"), paper()),
            addresseeRight(),
            dateOpen()));
  }

  /// No more than a first start needs: head, signatory, place.
  VBox brief() {
    return Panes.between(
        20,
        46,
        Panes.column(
            Gap.TWO,
            Labels.heading(texts.get("office.head")),
            line(OfficeField.GOVERNMENT),
            line(OfficeField.NAME),
            line(OfficeField.ADDRESS),
            line(OfficeField.CONTACT),
            Labels.heading(texts.get("office.sign")),
            line(OfficeField.POSITION),
            line(OfficeField.SIGNATORY),
            line(OfficeField.NIP),
            line(OfficeField.PLACE)));
  }

  private Node line(OfficeField field) {
    String name = texts.get("office." + field.key());
    TextSetting.Line line =
        new TextSetting.Line(
            "office-" + field.key(),
            field.isRequired() ? texts.get("required", name) : name,
            field.in(office),
            text ->
                field == OfficeField.NIP
                    ? Rules.nip(text, texts)
                    : Rules.text(text, field.isRequired(), texts),
            text -> change(it -> field.with(it, text)));
    return field.rows() > 1 ? TextSetting.area(line, field.rows()) : TextSetting.field(line);
  }

  private ComboBox<Paper> paper() {
    ComboBox<Paper> box =
        Controls.choice("office-paper", texts.get("paper"), it -> texts.get("paper." + it.name()));
    box.getItems().setAll(Paper.values());
    box.setValue(office.layout().paper());
    box.valueProperty()
        .addListener((at, before, paper) ->
            layout(it -> new Office.Layout(it.place(), it.addresseeRight(), paper, it.dateOpen())));
    return box;
  }

  private CheckBox addresseeRight() {
    CheckBox box = Controls.check("office-addressee-right", texts.get("addressee-right"));
    box.setSelected(office.layout().addresseeRight());
    box.selectedProperty()
        .addListener((at, before, right) ->
            layout(it -> new Office.Layout(it.place(), right, it.paper(), it.dateOpen())));
    return box;
  }

  private CheckBox dateOpen() {
    CheckBox box = Controls.check("office-date-open", texts.get("date-open"));
    box.setSelected(office.layout().dateOpen());
    box.selectedProperty()
        .addListener((at, before, open) ->
            layout(it -> new Office.Layout(it.place(), it.addresseeRight(), it.paper(), open)));
    return box;
  }

  private void layout(UnaryOperator<Office.Layout> change) {
    change(it -> OfficeField.layout(it, change));
  }

  private void change(UnaryOperator<Office> change) {
    model.change(it -> it.withOffice(change.apply(it.office())));
  }
}
