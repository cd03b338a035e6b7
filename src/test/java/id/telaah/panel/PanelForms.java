package id.telaah.panel;

import id.telaah.form.Audience;
import id.telaah.form.Definition;
import id.telaah.form.FormRef;
import id.telaah.form.Guidance;
import id.telaah.form.Item;
import id.telaah.form.ItemType;
import id.telaah.form.Limits;
import id.telaah.form.Option;
import id.telaah.language.Words;
import id.telaah.review.FormKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Two forms as small as they can be while they speak to every topic of the panel.
public final class PanelForms {
  public static final Definition REVIEW = review();
  public static final Definition AGREEMENT = agreement();

  private PanelForms() {}

  private static Definition review() {
    return new Definition(
        new FormRef("uji-telaah", "1.0.0"),
        Words.same("Telaah"),
        List.of(
            choice(FormKeys.COMPLETENESS, true, "lengkap", "belum_dapat_disimpulkan"),
            requests(),
            choice(FormKeys.COMORBIDITY, false, "tidak", "dicurigai"),
            causes(),
            question(FormKeys.CONCLUSION, ItemType.TEXT, true),
            choice(FormKeys.RISK, true, "rendah", "sedang", "tinggi"),
            question(FormKeys.REFERRAL, ItemType.BOOLEAN, false),
            question(FormKeys.REFERRAL_TO, ItemType.STRING, false),
            question(FormKeys.REFERRAL_URGENCY, ItemType.STRING, false),
            recommendations(List.of())));
  }

  private static Definition agreement() {
    return new Definition(
        new FormRef("uji-panel", "1.0.0"),
        Words.same("Panel"),
        List.of(
            choice(FormKeys.OUTCOME, false, FormKeys.CONCLUDED, FormKeys.INCOMPLETE),
            requests(),
            choice(FormKeys.ROWS_ANY, false, "ya", "tidak"),
            question(FormKeys.CONCLUSION, ItemType.TEXT, true),
            choice(FormKeys.RISK, true, "rendah", "sedang", "tinggi"),
            causes(),
            recommendations(
                List.of(
                    choice(
                        FormKeys.ROW_ASKED_BY,
                        new Limits(false, true, null, null, null),
                        "spa",
                        "spog",
                        "psikolog",
                        "gizi"))),
            rows(
                FormKeys.DISSENT,
                false,
                choice(FormKeys.DISSENT_DISCIPLINE, true, "spa", "spog", "psikolog", "gizi"),
                question(FormKeys.DISSENT_TEXT, ItemType.TEXT, true))));
  }

  private static Item requests() {
    return rows(
        FormKeys.REQUESTS,
        false,
        question(FormKeys.REQUEST_ITEM, ItemType.STRING, false),
        question(FormKeys.REQUEST_REASON, ItemType.STRING, false));
  }

  private static Item causes() {
    return rows(
        FormKeys.CAUSES,
        false,
        choice(FormKeys.CAUSE_CODE, true, "A2.1", "A1.3", "B9", "D2"),
        choice(FormKeys.CAUSE_STRENGTH, true, "utama", "pendukung", "dugaan"),
        choice(FormKeys.CAUSE_CHANGEABLE, false, "ya", "tidak"),
        question(FormKeys.CAUSE_DATUM, ItemType.TEXT, false));
  }

  private static Item recommendations(List<Item> more) {
    List<Item> items =
        new ArrayList<>(
            List.of(
                choice(FormKeys.ROW_LEVEL, false, "individu", "tata_laksana", "pencegahan"),
                choice(FormKeys.ROW_INTERVENTION, true, "jamban_layak", "pmt_lokal", "keswa_ibu"),
                question(FormKeys.ROW_WHAT, ItemType.TEXT, false),
                choice(FormKeys.ROW_FUNCTION, true, "kesehatan", "perumahan", "kb"),
                choice(
                    FormKeys.ROW_DEADLINE,
                    true,
                    "segera_2_minggu",
                    "1_bulan",
                    "3_bulan",
                    "akhir_semester"),
                question(FormKeys.ROW_MEASURE, ItemType.STRING, false),
                choice(FormKeys.ROW_PRIORITY, false, "tinggi", "sedang", "rendah")));
    items.addAll(more);
    return rows(FormKeys.ROWS, false, items.toArray(Item[]::new));
  }

  private static Item question(String linkId, ItemType type, boolean required) {
    return item(linkId, type, new Limits(required, false, null, null, null), Item.Parts.NONE);
  }

  private static Item choice(String linkId, boolean required, String... codes) {
    return choice(linkId, new Limits(required, false, null, null, null), codes);
  }

  private static Item choice(String linkId, Limits limits, String... codes) {
    List<Option> options = new ArrayList<>();
    for (String code : codes) {
      options.add(new Option(code, new Words("~" + code, "en:" + code), Words.NONE));
    }
    return item(
        linkId,
        ItemType.CHOICE,
        limits,
        new Item.Parts(
            options, Optional.empty(), Optional.empty(), Audience.EVERYONE, Set.of(), List.of()));
  }

  private static Item rows(String linkId, boolean required, Item... items) {
    return item(
        linkId,
        ItemType.GROUP,
        new Limits(required, true, null, null, null),
        Item.Parts.holding(List.of(items)));
  }

  private static Item item(String linkId, ItemType type, Limits limits, Item.Parts parts) {
    return new Item(linkId, type, Words.same(linkId), limits, Guidance.NONE, parts);
  }
}
