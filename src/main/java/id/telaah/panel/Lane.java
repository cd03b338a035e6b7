package id.telaah.panel;

import id.telaah.language.Words;

/// What one discipline says on one topic.
///
/// @param stance what is compared: the codes behind the words; empty where it says nothing
/// @param text what is read
public record Lane(String stance, Words text) {
  public static final Lane SILENT = new Lane("", Words.NONE);

  public boolean isSilent() {
    return stance.isEmpty();
  }
}
