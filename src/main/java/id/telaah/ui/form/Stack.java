package id.telaah.ui.form;

import javafx.scene.layout.VBox;

/// A column that remembers its height for a width until something in it changes: in a long form one
/// answer then measures one question, not all of them.
class Stack extends VBox {
  private double knownWidth = Double.NaN;
  private double knownPref;
  private double knownMin;

  @Override
  public void requestLayout() {
    knownWidth = Double.NaN;
    super.requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    measure(width);
    return knownPref;
  }

  @Override
  protected double computeMinHeight(double width) {
    measure(width);
    return knownMin;
  }

  private void measure(double width) {
    if (width != knownWidth) {
      knownPref = super.computePrefHeight(width);
      knownMin = knownPref;
      knownWidth = width;
    }
  }
}
