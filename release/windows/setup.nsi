; compleet-VERSION-setup.exe: installs for this user alone, without an administrator. release/build gives VERSION, NUMBERS,
; RELEASED, SOURCE (the folder with the files) and OUTPUT, and SIGN where there is a key.
;   /S          asks and shows nothing
;   /D=FOLDER   another folder; the last argument, without quotes
; Keys, contacts, the register and dossiers are never touched: neither by an upgrade nor by uninstalling.

Target amd64-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 64
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\compleet"
!define CLASSES "Software\Classes"

Name "compleet ${VERSION}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\compleet"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
RequestExecutionLevel user
ManifestDPIAware true
ManifestLongPathAware true
BrandingText " "
VIProductVersion "${NUMBERS}"
VIAddVersionKey ProductName "compleet"
VIAddVersionKey FileDescription "compleet installeren"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "EUPL-1.2"
!ifdef SIGN
  !finalize '${SIGN} "%1"' = 0
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

Var Before
Var Changes

!define MUI_ICON "${SOURCE}/compleet.ico"
!define MUI_UNICON "${SOURCE}/compleet.ico"
!define MUI_WELCOMEPAGE_TITLE "$(WelcomeTitle)"
!define MUI_WELCOMEPAGE_TEXT "$Changes$\r$\n$\r$\n$(WelcomeText)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${SOURCE}/LICENSE.txt"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\compleet-open.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(RunNow)"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "English"

LangString WelcomeTitle ${LANG_DUTCH} "compleet ${VERSION}"
LangString WelcomeTitle ${LANG_ENGLISH} "compleet ${VERSION}"
LangString WelcomeText ${LANG_DUTCH} "compleet komt in uw eigen profiel; een beheerder is niet nodig. U krijgt een knop in het startmenu en 'Controleer met compleet' in het menu van de rechtermuisknop op een map. Uw sleutel, contacten, register en dossiers blijven zoals ze zijn. Er wordt geen verbinding met internet gemaakt."
LangString WelcomeText ${LANG_ENGLISH} "compleet is put into your own profile; no administrator is needed. You get an entry in the start menu and 'Controleer met compleet' in the menu of the right mouse button on a folder. Your key, contacts, register and dossiers stay as they are. No connection to the internet is made."
LangString FirstTime ${LANG_DUTCH} "Versie ${VERSION}, van ${RELEASED}. Er staat hier nog geen compleet."
LangString FirstTime ${LANG_ENGLISH} "Version ${VERSION}, of ${RELEASED}. There is no compleet here yet."
LangString Replaces ${LANG_DUTCH} "Versie $Before staat hier nu. Die wordt vervangen door versie ${VERSION}, van ${RELEASED}."
LangString Replaces ${LANG_ENGLISH} "Version $Before is here now. It is replaced by version ${VERSION}, of ${RELEASED}."
LangString RunNow ${LANG_DUTCH} "compleet nu openen"
LangString RunNow ${LANG_ENGLISH} "Open compleet now"
LangString InUse ${LANG_DUTCH} "compleet is nog bezig. Wacht tot het klaar is, sluit het en kies Opnieuw."
LangString InUse ${LANG_ENGLISH} "compleet is still at work. Wait until it is done, close it and choose Retry."
LangString Kept ${LANG_DUTCH} "compleet is verwijderd. Uw sleutel, contacten en register staan nog in $APPDATA\compleet. Wilt u die ook weg, verwijder dan die map: wat voor uw sleutel is versleuteld, gaat daarna niet meer open. Uw dossiers staan waar u ze bewaarde."
LangString Kept ${LANG_ENGLISH} "compleet was removed. Your key, contacts and register are still in $APPDATA\compleet. To remove those too, remove that folder: what is sealed for your key can then never be opened again. Your dossiers are where you kept them."

; An open page is asked to end, and does so once nothing is half done. What then still runs, a command in a window of its
; own, is in nobody's way: a program that runs may be renamed.
!macro MakeRoom un
Function ${un}MakeRoom
  ${Unless} ${FileExists} "$INSTDIR\compleet.exe"
    Return
  ${EndUnless}
  DetailPrint "compleet open --close"
  nsExec::Exec '"$INSTDIR\compleet.exe" open --close'
  Pop $0
  Delete "$INSTDIR\*.exe.oud"
  again:
  Push "compleet.exe"
  Call ${un}Aside
  Push "compleet-open.exe"
  Call ${un}Aside
  ${If} ${FileExists} "$INSTDIR\compleet.exe"
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(InUse)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 2
    Abort
  ${EndIf}
FunctionEnd

Function ${un}Aside
  Pop $1
  ClearErrors
  Delete "$INSTDIR\$1"
  ${If} ${Errors}
    Delete "$INSTDIR\$1.oud"
    Rename "$INSTDIR\$1" "$INSTDIR\$1.oud"
  ${EndIf}
FunctionEnd
!macroend
!insertmacro MakeRoom ""
!insertmacro MakeRoom "un."

Function .onInit
  ReadRegStr $Before HKCU "${UNINSTALL}" "DisplayVersion"
  ${If} $Before == ""
    StrCpy $Changes "$(FirstTime)"
  ${Else}
    StrCpy $Changes "$(Replaces)"
  ${EndIf}
FunctionEnd

Section
  Call MakeRoom
  SetOutPath "$INSTDIR"
  File "${SOURCE}/compleet.exe"
  File "${SOURCE}/compleet-open.exe"
  File "${SOURCE}/handleiding.html"
  File "${SOURCE}/handleiding.pdf"
  File "${SOURCE}/verslag.png"
  File "${SOURCE}/LICENSE.txt"
  File "${SOURCE}/licenties-van-anderen.txt"
  WriteUninstaller "$INSTDIR\verwijderen.exe"

  CreateDirectory "$SMPROGRAMS\compleet"
  CreateShortcut "$SMPROGRAMS\compleet\compleet.lnk" "$INSTDIR\compleet-open.exe" "" "$INSTDIR\compleet.exe" 0
  CreateShortcut "$SMPROGRAMS\compleet\Handleiding van compleet.lnk" "$INSTDIR\handleiding.html"

  ; On a folder, and on the empty space in one.
  WriteRegStr HKCU "${CLASSES}\Directory\shell\compleet" "" "Controleer met compleet"
  WriteRegStr HKCU "${CLASSES}\Directory\shell\compleet" "Icon" '"$INSTDIR\compleet.exe",0'
  WriteRegStr HKCU "${CLASSES}\Directory\shell\compleet\command" "" '"$INSTDIR\compleet-open.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\Directory\Background\shell\compleet" "" "Controleer met compleet"
  WriteRegStr HKCU "${CLASSES}\Directory\Background\shell\compleet" "Icon" '"$INSTDIR\compleet.exe",0'
  WriteRegStr HKCU "${CLASSES}\Directory\Background\shell\compleet\command" "" '"$INSTDIR\compleet-open.exe" "%V"'

  ; Offered under "Open with", and never made the program that opens them.
  WriteRegStr HKCU "${CLASSES}\compleet.pakket" "" "Pakket van compleet"
  WriteRegStr HKCU "${CLASSES}\compleet.pakket\DefaultIcon" "" '"$INSTDIR\compleet.exe",0'
  WriteRegStr HKCU "${CLASSES}\compleet.pakket\shell\open" "FriendlyAppName" "compleet"
  WriteRegStr HKCU "${CLASSES}\compleet.pakket\shell\open\command" "" '"$INSTDIR\compleet.exe" verify "%1"'
  WriteRegStr HKCU "${CLASSES}\.asice\OpenWithProgids" "compleet.pakket" ""
  WriteRegStr HKCU "${CLASSES}\.age\OpenWithProgids" "compleet.pakket" ""

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "compleet"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "compleet"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\compleet.exe"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\verwijderen.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\verwijderen.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section Uninstall
  Call un.MakeRoom
  Delete "$INSTDIR\*.exe.oud"
  Delete "$INSTDIR\handleiding.html"
  Delete "$INSTDIR\handleiding.pdf"
  Delete "$INSTDIR\verslag.png"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\licenties-van-anderen.txt"
  Delete "$INSTDIR\verwijderen.exe"
  ; Only where nothing of somebody else is left in it.
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\compleet\compleet.lnk"
  Delete "$SMPROGRAMS\compleet\Handleiding van compleet.lnk"
  RMDir "$SMPROGRAMS\compleet"
  DeleteRegKey HKCU "${CLASSES}\Directory\shell\compleet"
  DeleteRegKey HKCU "${CLASSES}\Directory\Background\shell\compleet"
  ; What only this setup made room for.
  DeleteRegKey /ifempty HKCU "${CLASSES}\Directory\Background\shell"
  DeleteRegKey /ifempty HKCU "${CLASSES}\Directory\Background"
  DeleteRegKey /ifempty HKCU "${CLASSES}\Directory\shell"
  DeleteRegKey /ifempty HKCU "${CLASSES}\Directory"
  DeleteRegKey HKCU "${CLASSES}\compleet.pakket"
  DeleteRegValue HKCU "${CLASSES}\.asice\OpenWithProgids" "compleet.pakket"
  DeleteRegValue HKCU "${CLASSES}\.age\OpenWithProgids" "compleet.pakket"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.asice\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.asice"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.age\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.age"
  DeleteRegKey HKCU "${UNINSTALL}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  MessageBox MB_OK "$(Kept)" /SD IDOK
SectionEnd
