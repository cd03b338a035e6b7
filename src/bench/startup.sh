#!/bin/bash
# Start of the installed image to its first usable frame, against a plain JavaFX hello world on the same
# JDK, in turn, in one run. Needs a display (or Xvfb: xvfb-run -a src/bench/startup.sh) and the image that
# installer/linux.sh leaves in target/installer/image. Prints medians (ms) and the median of the ratios.
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-7}
image=target/installer/image/telaah
java_home=$(sed -n 's/.*"\(\/[^"]*\)" "$JAVA_HOME".*/\1/p' target/telaah/bin/telaah)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$java_home/bin/javac" -d "$work" -cp 'target/telaah/lib/*' src/bench/java/id/telaah/bench/HelloFrame.java
"$image/bin/telaah" demo --out "$work/demo" > /dev/null

# Each program prints the moment of its first frame; the shell knows when it was asked to start.
took() { local start; start=$(date +%s%3N); echo $(($("$@" | tail -1) - start)); }
hello() { "$java_home/bin/java" -Dprism.order=sw --enable-native-access=ALL-UNNAMED -cp "$work:target/telaah/lib/*" 'id.telaah.bench.HelloFrame$Start' 2>/dev/null; }
telaah() { JAVA_TOOL_OPTIONS=-Dprism.order=sw "$image/bin/telaah" first-frame --store "$work/demo/demo.telaah.db" 2>/dev/null; }

hello > /dev/null; telaah > /dev/null
for ((i = 0; i < runs; i++)); do echo "$(took telaah) $(took hello)"; done > "$work/times"
awk '{print $1}' "$work/times" | sort -n | awk '{a[NR]=$1} END {print "telaah, first usable frame, ms:", a[int((NR+1)/2)]}'
awk '{print $2}' "$work/times" | sort -n | awk '{a[NR]=$1} END {print "hello world, first frame, ms:", a[int((NR+1)/2)]}'
awk '{print $1/$2}' "$work/times" | sort -n | awk '{a[NR]=$1} END {print "ratio:", a[int((NR+1)/2)]}'
