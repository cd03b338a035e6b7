package id.telaah.app;

import id.telaah.calculation.Calculations;
import id.telaah.casefile.TargetGroup;
import id.telaah.casefile.TargetGroups;
import id.telaah.form.DistrictForms;
import id.telaah.form.EditedFiles;
import id.telaah.form.Forms;
import id.telaah.form.ShippedForms;
import id.telaah.language.Words;
import id.telaah.phrase.Phrase;
import id.telaah.phrase.ShippedPhrases;
import id.telaah.privacy.Leak;
import id.telaah.privacy.PrivacyGate;
import id.telaah.recommendation.Catalogue;
import id.telaah.recommendation.Cause;
import id.telaah.recommendation.FamilyFactors;
import id.telaah.recommendation.LetterBook;
import id.telaah.recommendation.RoundBook;
import id.telaah.recommendation.SheetBook;
import id.telaah.review.IdentityScan;
import id.telaah.risk.RuleBook;
import id.telaah.risk.Rules;
import id.telaah.round.Regions;
import id.telaah.ui.settings.PhrasesModel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the program knows before any store is open, read from its own files: the groups, the forms,
/// the places, the taxonomy and the catalogue. Safe from any thread.
final class Knowledge {
  /// What in a text names a person, masked.
  static final IdentityScan SCAN =
      text -> PrivacyGate.scan(text).stream().map(Leak::masked).toList();

  private final TargetGroups groups = TargetGroups.shipped();
  private final Regions regions = Regions.shipped();
  private final KnownOptions options = new KnownOptions(regions, this::catalogue);
  private final EditedFiles files;
  private final Forms forms;
  private final RuleBook rules;
  private @Nullable Catalogue catalogue;
  private @Nullable FamilyFactors factors;

  /// What ships, and nothing else.
  Knowledge() {
    files = EditedFiles.none();
    forms = new ShippedForms(Calculations.all(), options);
    rules = RuleBook.shipped();
  }

  /// What ships, and what the district edits.
  ///
  /// @param definitions the folder of its files; need not exist
  Knowledge(Path definitions) {
    files = new EditedFiles(definitions);
    forms = new DistrictForms(Calculations.all(), options, files, Knowledge::isReadElsewhere);
    rules =
        RuleBook.edited(
            files,
            new RuleBook.Links(
                groups.list(), group -> forms.newest(group.caseForm()), this::causeCodes));
  }

  private static boolean isReadElsewhere(String fileName) {
    return RuleBook.isRuleFile(fileName)
        || Catalogue.isCatalogueFile(fileName)
        || ShippedPhrases.isPhraseFile(fileName);
  }

  private Set<String> causeCodes() {
    return catalogue().causes().all().stream().map(Cause::code).collect(Collectors.toSet());
  }

  /// What is wrong with the files that the district edits, a sentence each; reads those that no one
  /// has asked for yet.
  List<Words> troubles() {
    if (files.names(".json").stream().anyMatch(Knowledge::isReadElsewhere)) {
      rules.readEdited();
      phrases();
    }
    return forms.troubles();
  }

  /// What ships, packed for a fast start.
  byte[] pack() {
    return new ShippedForms(Calculations.all(), options).pack();
  }

  TargetGroups groups() {
    return groups;
  }

  Regions regions() {
    return regions;
  }

  // The first frame needs none of it.
  synchronized Catalogue catalogue() {
    Catalogue known = catalogue;
    if (known == null) {
      known = Catalogue.edited(files);
      catalogue = known;
    }
    return known;
  }

  RuleBook ruleBook() {
    return rules;
  }

  /// The phrases that the program brings, held against what names a person.
  List<Phrase> phrases() {
    return ShippedPhrases.edited(files, catalogue().causes(), SCAN);
  }

  /// What the codes in phrases are called.
  PhrasesModel.Names phraseNames() {
    Map<String, Words> causes = new LinkedHashMap<>();
    catalogue().causes().all().forEach(cause -> causes.put(cause.code(), cause.name()));
    Map<String, Words> named = new LinkedHashMap<>();
    groups.list().forEach(group -> named.put(group.key(), group.name()));
    return new PhrasesModel.Names(causes, named);
  }

  synchronized FamilyFactors factors() {
    FamilyFactors known = factors;
    if (known == null) {
      known = FamilyFactors.shipped(catalogue().causes());
      factors = known;
    }
    return known;
  }

  LetterBook letterBook() {
    return new LetterBook(catalogue().interventions(), regions);
  }

  SheetBook sheetBook() {
    return new SheetBook(catalogue(), regions, forms, rules);
  }

  RoundBook roundBook() {
    return new RoundBook(letterBook(), sheetBook(), groups);
  }

  Forms forms() {
    return forms;
  }

  /// The newest rules of a group, checked against the newest case definition.
  Rules rules(TargetGroup group) {
    return rules.rules(group, forms.newest(group.caseForm()));
  }
}
