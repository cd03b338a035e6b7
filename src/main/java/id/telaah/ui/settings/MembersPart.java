package id.telaah.ui.settings;

import id.telaah.language.Texts;
import id.telaah.round.Member;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// Who sits in the round: the seats are fixed, the persons change.
final class MembersPart {
  private final SettingsModel model;
  private final Texts texts;
  private final ToggleGroup chairs = new ToggleGroup();

  MembersPart(SettingsModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
  }

  VBox node() {
    List<Member> members = model.setupProperty().get().orElseThrow().members();
    VBox column = Panes.column(Gap.THREE, Labels.muted(texts.get("members.note")));
    for (int i = 0; i < members.size(); i++) {
      column.getChildren().add(part(i, members.get(i)));
    }
    return Panes.between(20, 46, column);
  }

  private Node part(int at, Member member) {
    String id = "member-" + member.id();
    String seat =
        member
            .discipline()
            .map(it -> it.words().in(texts.language()))
            .orElse(texts.get("secretariat"));
    VBox part =
        Panes.column(
            Gap.ONE,
            Labels.heading(seat),
            TextSetting.field(
                new TextSetting.Line(
                    id + "-name",
                    texts.get("required", texts.get("member.name")),
                    member.name(),
                    text -> Rules.text(text, true, texts),
                    text -> change(at, it -> named(it, text)))),
            TextSetting.field(
                new TextSetting.Line(
                    id + "-body",
                    texts.get("member.body"),
                    member.body(),
                    text -> Rules.text(text, false, texts),
                    text ->
                        change(
                            at,
                            it ->
                                new Member(
                                    it.id(), it.name(), it.discipline(), text, it.chair())))));
    member.discipline().ifPresent(it -> part.getChildren().add(chair(at, member)));
    return part;
  }

  private RadioButton chair(int at, Member member) {
    RadioButton button =
        Controls.radio("member-" + member.id() + "-chair", texts.get("member.chair"));
    button.setToggleGroup(chairs);
    button.setSelected(member.chair());
    button.setOnAction(event ->
        model.change(setup -> {
          List<Member> members = new ArrayList<>();
          for (Member one : setup.members()) {
            boolean chosen = members.size() == at;
            members.add(new Member(one.id(), one.name(), one.discipline(), one.body(), chosen));
          }
          return setup.withMembers(members);
        }));
    return button;
  }

  private static Member named(Member member, String name) {
    return new Member(member.id(), name, member.discipline(), member.body(), member.chair());
  }

  private void change(int at, UnaryOperator<Member> change) {
    model.change(setup -> {
      List<Member> members = new ArrayList<>(setup.members());
      members.set(at, change.apply(members.get(at)));
      return setup.withMembers(members);
    });
  }
}
