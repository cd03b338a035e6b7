#!/bin/bash
# Builds target/installer/telaah-<version>.dmg: own runtime, ahead-of-time cache. Unsigned.
# Needs: JDK 25, Maven, Xcode's command line tools.
# Written after jpackage's documentation and not yet tried on macOS: see installer/README.md.
set -euo pipefail
cd "$(dirname "$0")/.."

[[ -d target/telaah/lib ]] || mvn -q -B -ntp -DskipTests package
java_home=$(/usr/libexec/java_home -v 25)
PATH=$java_home/bin:$PATH
jar=$(basename target/telaah/lib/telaah-*.jar)
version=${1:-$(sed 's/^telaah-//; s/\.jar$//' <<< "$jar")}
# macOS refuses a version that starts with 0.
[[ $version == 0.* ]] && version=1${version#0}
out=target/installer
rm -rf "$out"
mkdir -p "$out"

jlink @installer/jlink.options --output "$out/runtime"

java_"$out/image/telaah.app/Contents/MacOS/telaah" demo --out "$out/rehearsal"
options=()
while read -r option; do java_options+=(--java-options "$option"); done < installer/java.options
jpackage --type app-image @installer/package.options --app-version "$version" \
  --input target/telaah/lib --main-jar "$jar" --main-class id.telaah.app.Main \
  --runtime-image "$out/runtime" --icon assets/icon/telaah.icns \
  --mac-package-identifier id.telaah --mac-package-name Telaah \
  "${java_options[@]}" --java-options '-XX:AOTCache=$APPDIR/telaah.aot' --dest "$out/image"

app=$out/image/telaah.app/Contents/app
class_path=$(sed -n "s#^app.classpath=\$APPDIR#$app#p" "$app/telaah.cfg" | paste -sd: -)
"$out/image/telaah.app/Contents/MacOS/telaah" demo --out "$out/rehearsal"
options=()
while read -r option; do options+=("$option"); done < installer/java.options
"$out/image/telaah.app/Contents/runtime/Contents/Home/bin/java" "${options[@]}" \
  -XX:AOTCacheOutput="$app/telaah.aot" -Dglass.platform=Headless -Dprism.order=sw \
  -cp "$class_path" id.telaah.app.Main rehearse --out "$out/rehearsal"
rm -rf "$out/rehearsal"

jpackage --type dmg @installer/package.options --app-version "$version" \
  --app-image "$out/image/telaah.app" --license-file LICENSE --dest "$out"
ls -l "$out"/*.dmg
