package id.telaah.ui.settings;

import id.telaah.casefile.Cases;
import id.telaah.panel.Agreements;
import id.telaah.round.Gazetteer;
import id.telaah.round.Regions;
import id.telaah.round.Rounds;

/// What the settings of a round are read from and kept in.
///
/// @param places those that the program and the store know
public record SettingsPorts(Rounds rounds, Places places, Cases cases, Agreements agreements) {
  /// The places of the program, and the list that the secretariat has loaded beside them.
  public record Places(Regions regions, Gazetteer gazetteer) {
    /// Looks the loaded places up anew when one of them is next wanted.
    void renew() {
      regions.consult(gazetteer::ofRounds);
    }
  }
}
