# Builds target\installer\telaah-<version>.exe and .msi: per user, no administrator rights, own runtime.
# Needs: JDK 25, Maven, WiX (3.x, or 4 and later with its Util and UI extensions) on the PATH.
# Written after jpackage's documentation and not yet tried on Windows: see installer/README.md.
param([string]$Version)
$ErrorActionPreference = "Stop"
$PSNativeCommandUseErrorActionPreference = $true
Set-Location (Join-Path $PSScriptRoot "..")

if (-not (Test-Path target\telaah\lib)) { mvn -q -B -ntp -DskipTests package }
$jar = (Get-ChildItem target\telaah\lib\telaah-*.jar).Name
if (-not $Version) { $Version = $jar -replace "^telaah-|\.jar$", "" }
# Windows installers refuse a version that starts with 0.
if ($Version.StartsWith("0.")) { $Version = "1" + $Version.Substring(1) }
$out = "target\installer"
if (Test-Path $out) { Remove-Item -Recurse -Force $out }
New-Item -ItemType Directory $out | Out-Null

jlink "@installer/jlink.options" --output "$out\runtime"

$options = @()
Get-Content installer\java.options | ForEach-Object { $options += "--java-options"; $options += $_ }
jpackage --type app-image "@installer/package.options" --app-version $Version `
  --input target\telaah\lib --main-jar $jar --main-class id.telaah.app.Main `
  --runtime-image "$out\runtime" --icon assets\icon\telaah.ico `
  --add-launcher "telaah-cli=installer\windows\telaah-cli.properties" `
  @options --java-options '-XX:AOTCache=$APPDIR\telaah.aot' --dest "$out\image"

# The training run must see the class path in the launcher's own order.
$app = "$out\image\telaah\app"
$classPath = (Select-String -Path "$app\telaah.cfg" -Pattern '^app\.classpath=\$APPDIR(.*)$' |
  ForEach-Object { "$app" + $_.Matches[0].Groups[1].Value }) -join ";"
& "$out\image\telaah\telaah-cli.exe" demo --out "$out\rehearsal"
& "$out\image\telaah\runtime\bin\java.exe" @(Get-Content installer\java.options) `
  "-XX:AOTCacheOutput=$app\telaah.aot" -Dglass.platform=Headless -Dprism.order=sw `
  -cp $classPath id.telaah.app.Main rehearse --out "$out\rehearsal"
Remove-Item -Recurse -Force "$out\rehearsal"

foreach ($type in "exe", "msi") {
  # The upgrade UUID never changes: by it Windows knows that a newer installer replaces an older one.
  jpackage --type $type "@installer/package.options" --app-version $Version `
    --app-image "$out\image\telaah" --license-file LICENSE `
    --win-per-user-install --win-dir-chooser --win-menu --win-menu-group Telaah --win-shortcut `
    --win-upgrade-uuid 5f0b8a52-6c1e-4f0e-9b57-2f6d0d6c7a11 --dest $out
}
Get-ChildItem $out -File
