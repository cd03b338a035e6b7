package id.telaah.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;

/// Whether a window can be opened here, asked before JavaFX is, whose own answer is a stack trace.
enum Display {
  READY("", ""),
  NONE(
      "Tidak ada layar di sini (DISPLAY dan WAYLAND_DISPLAY kosong), jadi jendela Telaah tidak"
          + " dapat dibuka.",
      "There is no display here (DISPLAY and WAYLAND_DISPLAY are empty), so Telaah's window cannot"
          + " open."),
  UNREACHABLE(
      "Layar yang disebut DISPLAY tidak dapat dihubungi, jadi jendela Telaah tidak dapat dibuka.",
      "The display that DISPLAY names cannot be reached, so Telaah's window cannot open."),
  NO_GTK(
      "Pustaka GTK 3 tidak ada, jadi jendela Telaah tidak dapat dibuka. Pasang paket libgtk-3-0"
          + " (Debian/Ubuntu) atau gtk3 (Fedora), lalu jalankan lagi.",
      "The GTK 3 library is missing, so Telaah's window cannot open. Install libgtk-3-0"
          + " (Debian/Ubuntu) or gtk3 (Fedora) and start again.");

  private final String id;
  private final String en;

  Display(String id, String en) {
    this.id = id;
    this.en = en;
  }

  /// One sentence for the person at the terminal; empty where the window can open.
  String sentence(boolean english) {
    return english ? en : id;
  }

  /// Looks at this machine.
  static Display here() {
    return of(System.getProperty("os.name"), System.getenv());
  }

  static Display of(String system, Map<String, String> environment) {
    if (!system.toLowerCase(Locale.ROOT).contains("linux") || isHeadless()) {
      return READY;
    }
    if (blank(environment.get("DISPLAY")) && blank(environment.get("WAYLAND_DISPLAY"))) {
      return NONE;
    }
    return hasGtk() ? READY : NO_GTK;
  }

  /// JavaFX was told to draw without a screen, as tests and the rehearsal do.
  private static boolean isHeadless() {
    return "Headless".equals(System.getProperty("glass.platform"));
  }

  private static boolean hasGtk() {
    try {
      // Kept loaded: JavaFX asks for it next.
      SymbolLookup.libraryLookup("libgtk-3.so.0", Arena.global());
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean blank(@org.jspecify.annotations.Nullable String text) {
    return text == null || text.isBlank();
  }
}
