package id.telaah.ui.settings;

import id.telaah.language.Texts;
import id.telaah.round.Decree;
import id.telaah.round.Member;
import id.telaah.round.Seat;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// Who sits in the round: the decree fixes the seats, the persons change.
final class MembersPart {
  private final SettingsModel model;
  private final Texts texts;
  private final ToggleGroup chairs = new ToggleGroup();
  private final VBox people = Panes.column(Gap.THREE);
  private boolean brief;

  MembersPart(SettingsModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
  }

  /// With no more than a first start needs: name and body of each expert.
  MembersPart brief() {
    brief = true;
    return this;
  }

  VBox node() {
    draw();
    VBox column =
        Panes.column(Gap.THREE, Labels.muted(texts.get("members.note")), decree(), people);
    if (!brief) {
      column
          .getChildren()
          .add(
              Controls.button(
                  "member-add", Icons.ADD, texts.get("member.add"), () -> add(this::external)));
    }
    return Panes.between(20, 46, column);
  }

  private void draw() {
    people.getChildren().clear();
    for (Member member : members()) {
      if (!brief || member.discipline().isPresent()) {
        people.getChildren().add(part(member));
      }
    }
  }

  private List<Member> members() {
    return model.setupProperty().get().orElseThrow().members();
  }

  private Node decree() {
    Decree now = model.plan().decree();
    return Panes.column(
        Gap.ONE,
        Labels.heading(texts.get("decree")),
        TextSetting.field(
            new TextSetting.Line(
                "decree-number",
                texts.get("decree.number"),
                now.number(),
                text -> Rules.text(text, false, texts),
                text -> model.plan(it -> it.with(new Decree(text, it.decree().date()))))),
        TextSetting.field(
            new TextSetting.Line(
                "decree-date",
                texts.get("decree.date"),
                Days.show(now.date()),
                text -> Days.wrong(text, texts),
                text ->
                    model.plan(it -> it.with(new Decree(it.decree().number(), Days.read(text)))))));
  }

  private Node part(Member member) {
    String id = "member-" + member.id();
    VBox part = Panes.column(Gap.ONE, Labels.heading(seat(member)));
    part.getChildren().addAll(person(id, member));
    if (!brief) {
      part.getChildren().addAll(mandate(id, member));
    }
    member.discipline().ifPresent(it -> part.getChildren().add(chair(id, member)));
    if (!brief) {
      acts(id, member).ifPresent(part.getChildren()::add);
    }
    return part;
  }

  private String seat(Member member) {
    return member
        .discipline()
        .map(it -> it.words().in(texts.language()))
        .orElse(texts.get(member.seat().external() ? "member.external" : "secretariat"));
  }

  private List<Node> person(String id, Member member) {
    boolean required = member.discipline().isPresent() && !brief;
    String name = texts.get("member.name");
    return List.of(
        TextSetting.field(
            new TextSetting.Line(
                id + "-name",
                required ? texts.get("required", name) : name,
                member.name(),
                text -> Rules.text(text, required, texts),
                text -> change(member, it -> it.named(text)))),
        TextSetting.field(
            new TextSetting.Line(
                id + "-body",
                texts.get("member.body"),
                member.body(),
                text -> Rules.text(text, false, texts),
                text -> change(member, it -> it.of(text)))));
  }

  private List<Node> mandate(String id, Member member) {
    return List.of(
        TextSetting.field(
            new TextSetting.Line(
                id + "-position",
                texts.get("member.position"),
                member.seat().position(),
                text -> Rules.text(text, false, texts),
                text -> change(member, it -> it.in(it.seat().at(text))))),
        TextSetting.field(
            new TextSetting.Line(
                id + "-from",
                texts.get("member.from"),
                Days.show(member.seat().from()),
                text -> Days.wrong(text, texts),
                text ->
                    change(
                        member,
                        it -> it.in(it.seat().during(Days.read(text), it.seat().until()))))),
        TextSetting.field(
            new TextSetting.Line(
                id + "-until",
                texts.get("member.until"),
                Days.show(member.seat().until()),
                text -> Days.wrong(text, texts),
                text ->
                    change(
                        member,
                        it -> it.in(it.seat().during(it.seat().from(), Days.read(text)))))));
  }

  private RadioButton chair(String id, Member member) {
    RadioButton button = Controls.radio(id + "-chair", texts.get("member.chair"));
    button.setToggleGroup(chairs);
    button.setSelected(member.chair());
    button.setOnAction(event ->
        model.change(setup ->
            setup.withMembers(
                setup.members().stream()
                    .map(one -> one.chairing(one.id().equals(member.id())))
                    .toList())));
    return button;
  }

  private Optional<Node> acts(String id, Member member) {
    if (member.discipline().isPresent()) {
      return Optional.of(
          Controls.quiet(
              id + "-successor",
              Icons.ADD,
              texts.get("member.successor"),
              () -> add(() -> successor(member))));
    }
    return member.seat().external()
        ? Optional.of(
            Controls.quiet(id + "-remove", texts.get("member.remove"), () -> remove(member)))
        : Optional.empty();
  }

  private Member external() {
    Seat seat = new Seat("", true, Optional.empty(), Optional.empty());
    return new Member(free("luar"), "", Optional.empty(), "", false, seat);
  }

  private Member successor(Member member) {
    String key = member.discipline().orElseThrow().key();
    return new Member(free(key), "", member.discipline(), member.body(), false, member.seat());
  }

  private String free(String stem) {
    for (int number = 1; ; number++) {
      String id = stem + "-" + number;
      if (members().stream().noneMatch(member -> member.id().equals(id))) {
        return id;
      }
    }
  }

  private void add(java.util.function.Supplier<Member> made) {
    Member member = made.get();
    model.change(setup -> {
      List<Member> members = new ArrayList<>(setup.members());
      members.add(member);
      return setup.withMembers(members);
    });
    draw();
    Node name = people.lookup("#member-" + member.id() + "-name");
    if (name != null) {
      name.requestFocus();
    }
  }

  private void remove(Member member) {
    model.change(setup ->
        setup.withMembers(
            setup.members().stream().filter(one -> !one.id().equals(member.id())).toList()));
    draw();
  }

  private void change(Member member, UnaryOperator<Member> change) {
    model.change(setup ->
        setup.withMembers(
            setup.members().stream()
                .map(one -> one.id().equals(member.id()) ? change.apply(one) : one)
                .toList()));
  }
}
