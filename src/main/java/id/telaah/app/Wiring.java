package id.telaah.app;

import id.telaah.panel.PanelDesk;
import id.telaah.pdf.ITextPress;
import id.telaah.pdf.PdfBoxPages;
import id.telaah.privacy.Leak;
import id.telaah.privacy.PrivacyGate;
import id.telaah.recommendation.Press;
import id.telaah.review.IdentityScan;
import id.telaah.review.ReviewDesk;
import id.telaah.store.SqlStore;
import id.telaah.ui.documents.Desk;
import id.telaah.ui.documents.Destinations;
import id.telaah.ui.documents.DocumentsModel;
import id.telaah.ui.documents.DocumentsScreen;
import id.telaah.ui.home.HomeModel;
import id.telaah.ui.home.HomeScreen;
import id.telaah.ui.home.Ledgers;
import id.telaah.ui.home.Names;
import id.telaah.ui.kit.Background;
import id.telaah.ui.shell.Place;
import id.telaah.ui.shell.Rooms;
import id.telaah.ui.shell.Screen;
import id.telaah.ui.shell.Visit;
import java.time.Clock;

/// The desktop put together by hand over one open store, top to bottom.
final class Wiring {
  private final Knowledge knowledge;
  private final SqlStore store;
  private final Background background;
  private final Clock clock;
  private final Press press = new ITextPress();
  private final ReviewDesk reviewDesk;
  private final PanelDesk panelDesk;

  Wiring(Knowledge knowledge, SqlStore store, Background background, Clock clock) {
    this.knowledge = knowledge;
    this.store = store;
    this.background = background;
    this.clock = clock;
    IdentityScan scan = text -> PrivacyGate.scan(text).stream().map(Leak::masked).toList();
    reviewDesk = new ReviewDesk(store.reviews(), knowledge.forms(), scan);
    panelDesk = new PanelDesk(store.reviews(), store.agreements(), knowledge.forms(), scan, clock);
  }

  /// The one who knows every screen.
  Rooms rooms() {
    return this::open;
  }

  private Screen open(Place place, Visit visit) {
    return switch (place) {
      case Place.Home home -> home(visit);
      case Place.Papers papers -> documents(visit);
      default -> home(visit);
    };
  }

  private Screen home(Visit visit) {
    HomeModel model =
        new HomeModel(
            visit.session(),
            new Ledgers(store.cases(), store.reviews(), store.agreements(), store.documents()),
            new CaseSigns(knowledge, store.cases()),
            new Names(
                knowledge.regions()::name,
                key -> knowledge.groups().byKey(key).orElseThrow().name()),
            background);
    return new HomeScreen(model, visit, ShippedDemo::practiceFiles);
  }

  private Screen documents(Visit visit) {
    Desk desk =
        new Desk(
            store.rounds(),
            new RoundDrafts(knowledge, store, clock),
            store.documents(),
            press,
            new PdfBoxPages());
    DocumentsModel model = new DocumentsModel(visit.session(), desk, background);
    return new DocumentsScreen(model, visit, Destinations.system());
  }
}
