/* ICU's sentence and word breaks over UTF-8, for the benchmarks.

       icu sentence|word LANGUAGE breaks  < texts    for each text a line of offsets in bytes, ends of pieces
       icu sentence|word LANGUAGE time    < texts    seconds that one pass over all texts takes

   Texts are divided by NUL. The break iterator is made once; each text is opened as UTF-8 where it lies. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

static long pass(UBreakIterator *breaks, const char *texts, size_t length, int prints) {
    long count = 0;
    for (const char *text = texts; text < texts + length; text += strlen(text) + 1) {
        UErrorCode status = U_ZERO_ERROR;
        UText *opened = utext_openUTF8(NULL, text, (int64_t)strlen(text), &status);
        ubrk_setUText(breaks, opened, &status);
        if (U_FAILURE(status)) exit(1);
        for (int32_t end = ubrk_next(breaks); end != UBRK_DONE; end = ubrk_next(breaks)) {
            if (prints) printf("%d ", end);
            count++;
        }
        if (prints) printf("\n");
        utext_close(opened);
    }
    return count;
}

int main(int count, char **arguments) {
    if (count != 4) return 2;
    size_t length = 0, room = 1 << 20;
    char *texts = malloc(room + 1);
    for (size_t read; (read = fread(texts + length, 1, room - length, stdin)) > 0;) {
        length += read;
        if (length == room) texts = realloc(texts, (room *= 2) + 1);
    }
    texts[length] = 0;
    UErrorCode status = U_ZERO_ERROR;
    UBreakIteratorType type = arguments[1][0] == 's' ? UBRK_SENTENCE : UBRK_WORD;
    UBreakIterator *breaks = ubrk_open(type, arguments[2], NULL, 0, &status);
    if (U_FAILURE(status)) return 1;
    if (arguments[3][0] == 'b') return pass(breaks, texts, length, 1) < 0;
    pass(breaks, texts, length < 1000000 ? length : 1000000, 0);
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    long pieces = pass(breaks, texts, length, 0);
    clock_gettime(CLOCK_MONOTONIC, &end);
    printf("%.6f %ld\n", end.tv_sec - start.tv_sec + (end.tv_nsec - start.tv_nsec) / 1e9, pieces);
    return 0;
}
