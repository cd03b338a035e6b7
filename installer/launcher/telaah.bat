@echo off
rem Starts Telaah: without arguments the desktop, with arguments the command line.
setlocal
set "lib=%~dp0..\lib"
for %%H in ("%TELAAH_JAVA%" "@java.home@" "%JAVA_HOME%") do (
  if exist "%%~H\bin\java.exe" (
    findstr /b "JAVA_VERSION=\"25" "%%~H\release" >nul 2>&1 && (
      "%%~H\bin\java.exe" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -cp "%lib%\*" id.telaah.app.Main %*
      exit /b
    )
  )
)
echo Telaah memerlukan JDK 25. Pasang Eclipse Temurin 25 (adoptium.net), lalu jalankan lagi. 1>&2
exit /b 3
