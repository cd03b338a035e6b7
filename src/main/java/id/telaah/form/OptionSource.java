package id.telaah.form;

import java.util.List;

/// Where long lists of options come from: causes, interventions, functions of agencies, districts,
/// villages.
@FunctionalInterface
public interface OptionSource {
  /// The options of a set in the order they show: `penyebab`, `intervensi`, `opd`, `kecamatan`,
  /// `desa_kel`.
  List<Option> options(String set);

  /// Whether a set can come to have other options while the program runs: it is then asked for anew
  /// each time.
  default boolean isLiving(String set) {
    return false;
  }
}
