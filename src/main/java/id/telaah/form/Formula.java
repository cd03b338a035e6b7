package id.telaah.form;

import java.util.List;

/// How an item computes itself: which calculation, of which other items.
///
/// @param of linkIds in the calculation's order
public record Formula(Calculation calculation, List<String> of) {
  public Formula {
    of = List.copyOf(of);
  }
}
