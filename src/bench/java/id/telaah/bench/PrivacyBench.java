package id.telaah.bench;

import id.telaah.privacy.PrivacyGate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// Bytes of field workers' notes through the privacy gate a second, on one thread; one note in
/// fifty holds an identifier.
///
/// Goal: at least 5,000,000.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class PrivacyBench {
  private static final int BYTES = 400_000;

  private static final List<String> SENTENCES =
      List.of(
          "Ibu mengatakan anak diare 3 kali dalam 2 bulan, sudah diberi oralit dan zinc.",
          "Kunjungan rumah 12 Mei 2026, BB 7,6 kg PB 70,5 cm, LiLA 12,8 cm.",
          "Lahir cukup bulan di puskesmas, BB 2,4 kg, langsung menangis, IMD satu jam.",
          "Anak diasuh nenek karena ibu bekerja di pabrik sampai sore.",
          "Sumber air sumur bor, jamban tanpa septic tank, rumah sering kena rob.",
          "Recall 24 jam: energi 612 kkal, protein 14 g, telur tidak ada.",
          "bocahe ora doyan iwak, mung gelem ngombe teh anget karo kerupuk",
          "DIRUJUK KE RSUD BENDAN TANGGAL 12/08/2026, BELUM BERANGKAT",
          "Jalan rusak, ke faskes 25 menit dengan motor; posyandu sering terlewat.",
          "Hb 9,4 g/dL; tensi 110/70; TTD 90 tablet, diminum 40 karena mual.",
          "Suspek PJB, bising jantung, saturasi 92%; kontrol poli jantung bulan depan.",
          "Usia koreksi 9 bulan, KPSP 8 meragukan, stimulasi dilatih 30 menit per hari.",
          "Bapak merokok di dalam rumah, penghasilan Rp 1.500.000 per bulan, desil 2.",
          "Keluarga percaya pantangan ikan setelah melahirkan; edukasi diulang bidan.");

  private final List<String> notes = new ArrayList<>();

  @Setup
  public void write() {
    Random random = new Random(20_261_122);
    int written = 0;
    while (written < BYTES) {
      StringBuilder note = new StringBuilder();
      for (int i = 0; i < 4; i++) {
        note.append(SENTENCES.get(random.nextInt(SENTENCES.size()))).append(' ');
      }
      if (random.nextInt(50) == 0) {
        note.append("Ny. Siti, HP 0812-").append(1000 + random.nextInt(9000)).append("-5566.");
      }
      int bytes = note.toString().getBytes(StandardCharsets.UTF_8).length;
      if (written + bytes > BYTES) {
        note.setLength(BYTES - written);
        bytes = BYTES - written;
      }
      written += bytes;
      notes.add(note.toString());
    }
  }

  @Benchmark
  @OperationsPerInvocation(BYTES)
  public void scan(Blackhole hole) {
    for (String note : notes) {
      hole.consume(PrivacyGate.scan(note));
    }
  }
}
