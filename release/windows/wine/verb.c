// Does what the Explorer does when somebody chooses an entry of a folder's menu: `verb KEY FOLDER`. Reads the command below
// Software\Classes\KEY of the user, or else of the machine, fills in the folder and starts it. Debian's wine shows no classes
// of the user to ShellExecute. For release/try-windows.
#ifndef UNICODE
#define UNICODE
#endif
#include <windows.h>
#include <wchar.h>

int wmain(int count, wchar_t **words) {
    wchar_t key[300], pattern[1000], line[3000] = L"";
    DWORD size = sizeof pattern;
    STARTUPINFOW start = {sizeof start};
    PROCESS_INFORMATION process;
    if (count != 3) return 2;
    swprintf(key, 300, L"Software\\Classes\\%ls\\command", words[1]);
    if (RegGetValueW(HKEY_CURRENT_USER, key, NULL, RRF_RT_REG_SZ, NULL, pattern, &size)) {
        size = sizeof pattern;
        if (RegGetValueW(HKEY_LOCAL_MACHINE, key, NULL, RRF_RT_REG_SZ, NULL, pattern, &size)) return 3;
    }
    for (wchar_t *rest = pattern; *rest; rest++) {
        if (*rest == L'%' && (rest[1] == L'1' || rest[1] == L'V')) {
            wcscat(line, words[2]);
            rest++;
        } else {
            wcsncat(line, rest, 1);
        }
    }
    return CreateProcessW(NULL, line, NULL, NULL, FALSE, 0, NULL, NULL, &start, &process) ? 0 : 1;
}
