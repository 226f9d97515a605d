// Does what the Explorer does when somebody chooses an entry of a folder's menu: `verb VERB FOLDER`. For release/try-windows.
#define UNICODE
#include <windows.h>
#include <shellapi.h>

int wmain(int count, wchar_t **words) {
    SHELLEXECUTEINFOW order = {sizeof order};
    if (count != 3) return 2;
    order.fMask = SEE_MASK_FLAG_NO_UI | SEE_MASK_NOASYNC;
    order.lpVerb = words[1];
    order.lpFile = words[2];
    order.nShow = SW_SHOWNORMAL;
    return ShellExecuteExW(&order) ? 0 : 1;
}
