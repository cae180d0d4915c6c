#ifdef __linux__
// unistd.h has it where _GNU_SOURCE is defined, which Swift's Glibc module does not do.
extern int syncfs(int descriptor);
#endif
