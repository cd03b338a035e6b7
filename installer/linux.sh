#!/bin/bash
# Builds target/installer/telaah_<version>_amd64.deb: own runtime, ahead-of-time cache, menu entry.
# Needs: JDK 25, Maven, fakeroot, binutils. Run from the root of the checkout: installer/linux.sh [version]
set -euo pipefail
cd "$(dirname "$0")/.."

[[ -x target/telaah/bin/telaah ]] || mvn -q -B -ntp -DskipTests package
java_home=$(sed -n 's/.*"\(\/[^"]*\)" "$JAVA_HOME".*/\1/p' target/telaah/bin/telaah)
PATH=$java_home/bin:$PATH
version=${1:-$(ls target/telaah/lib | sed -n 's/^telaah-\([0-9][0-9.]*\)\.jar$/\1/p')}
jar=$(basename target/telaah/lib/telaah-*.jar)
out=target/installer
rm -rf "$out"
mkdir -p "$out"

echo "1/4 runtime"
jlink @installer/jlink.options --output "$out/runtime"

echo "2/4 image"
java_options=()
while read -r option; do java_options+=(--java-options "$option"); done < installer/java.options
jpackage --type app-image @installer/package.options --app-version "$version" \
  --input target/telaah/lib --main-jar "$jar" --main-class id.telaah.app.Main \
  --runtime-image "$out/runtime" --icon assets/icon/telaah-512.png \
  "${java_options[@]}" --java-options '-XX:AOTCache=$APPDIR/telaah.aot' \
  --java-options '-Dorg.sqlite.lib.path=$APPDIR' --dest "$out/image"
app=$out/image/telaah/lib/app

# SQLite's own library beside the jars: unpacking it from its jar would cost every start a fifth of a second.
native=org/sqlite/native/Linux/$(uname -m)/libsqlitejdbc.so
(cd "$out" && jar --extract --file "$OLDPWD"/target/telaah/lib/sqlite-jdbc-*.jar "$native" && mv "$native" "$OLDPWD/$app/" && rm -r org)

# JavaFX's own libraries likewise: it would compare each with a copy in the user's home at every start.
(cd "$app" && for jar in javafx-graphics-*-linux*.jar; do jar --extract --file "$jar" $(jar --list --file "$jar" | grep "\.so$"); done)

# jpackage's own launcher asks dpkg and rpm at every start which package it belongs to, which takes a
# tenth of a second: a script that starts the same runtime with the same options stands in its place.
{
  echo '#!/bin/sh'
  echo 'here=$(readlink -f "$0")'
  echo 'app=${here%/bin/telaah}/lib/app'
  printf 'exec "${app%%/app}/runtime/bin/java"'
  sed -n 's#^java-options=\(.*\)$#\1#p' "$app/telaah.cfg" | sed 's#$APPDIR#$app#g; s#.*# "&"#' | tr -d '\n'
  printf ' -cp "%s"' "$(sed -n 's#^app.classpath=$APPDIR#$app#p' "$app/telaah.cfg" | paste -sd:)"
  echo ' id.telaah.app.Main "$@"'
} > "$out/image/telaah/bin/telaah"

# The cache holds only for jars of the very time it was trained on; packing would give them a new one.
# So every file takes the time of the last commit, which dpkg-deb then keeps.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || date +%s)
export SOURCE_DATE_EPOCH
find "$out/image" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

# The cache is trained by the image's own runtime, on the class path in the launcher's own order: a
# rehearsal opens every screen over the sample round and ends by itself. Where there is a virtual
# display it also learns the window system's own classes. The round is
# played before, in a run of its own: what is hot there would be compiled at every start otherwise.
echo "3/4 ahead-of-time cache"
class_path=$(sed -n "s#^app.classpath=\$APPDIR#$app#p" "$app/telaah.cfg" | paste -sd:)
mapfile -t options < installer/java.options
"$out/image/telaah/bin/telaah" demo --out "$out/rehearsal" > "$out/rehearsal.log" 2>&1
display=(-Dglass.platform=Headless)
before=()
if command -v xvfb-run > /dev/null; then
  display=(-Dglass.platform=gtk)
  before=(xvfb-run -a)
fi
"${before[@]}" "$out/image/telaah/lib/runtime/bin/java" "${options[@]}" \
  -XX:AOTCacheOutput="$app/telaah.aot" "${display[@]}" -Dprism.order=sw \
  -cp "$class_path" id.telaah.app.Main rehearse --out "$out/rehearsal" >> "$out/rehearsal.log" 2>&1
rm -rf "$out/rehearsal"
[[ -s $app/telaah.aot ]]

echo "4/4 package"
DPKG_DEB_COMPRESSOR_TYPE=zstd jpackage --type deb @installer/package.options --app-version "$version" \
  --app-image "$out/image/telaah" --resource-dir installer/linux --license-file LICENSE \
  --linux-package-name telaah --linux-app-category Office --linux-shortcut \
  --linux-deb-maintainer pengelola@telaah.invalid \
  --linux-package-deps 'libgtk-3-0, libgl1, libxtst6, libxxf86vm1, fontconfig' --dest "$out"
ls -l "$out"/*.deb
