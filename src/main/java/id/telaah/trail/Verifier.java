package id.telaah.trail;

/// Checks a whole store: its file, its trail's chain, and everything that the trail has sealed.
public interface Verifier {
  /// Reads everything and changes nothing. Takes seconds for a large store. Called on the store
  /// thread.
  Verification verify();
}
