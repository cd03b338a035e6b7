package id.telaah.ui.writing;

import id.telaah.recommendation.Catalogue;
import id.telaah.recommendation.RowDefaults;
import id.telaah.ui.form.FormChange;
import id.telaah.ui.form.FormModel;

/// Fills in what the catalogue suggests beside a cause or an intervention when it is chosen; all of
/// it can be changed.
public final class FilledBeside {
  private final FormModel form;
  private final RowDefaults defaults;

  /// @param group key of the case's target group
  public FilledBeside(FormModel form, Catalogue catalogue, String group) {
    this.form = form;
    this.defaults = new RowDefaults(catalogue, group);
  }

  /// What follows from an answer just given.
  public void after(FormChange change) {
    if (change instanceof FormChange.Set set) {
      defaults.after(set.key(), set.answer(), form.state().answers()).forEach(form::answer);
    }
  }
}
