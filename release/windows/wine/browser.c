// Stands in for a browser: writes the address that it is given into C:\adres.txt. For release/try-windows.
#include <stdio.h>

int main(int count, char **words) {
    FILE *file = fopen("C:\\adres.new", "w");
    if (count != 2 || !file) return 1;
    fputs(words[1], file);
    fclose(file);
    remove("C:\\adres.txt");
    return rename("C:\\adres.new", "C:\\adres.txt");
}
