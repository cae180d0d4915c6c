#ifdef __linux__
#include <spawn.h>
// The system's headers have these where _GNU_SOURCE is defined, which Swift's Glibc module does not do.
extern int syncfs(int descriptor);
extern int pipe2(int descriptors[2], int flags);
extern int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
#endif
