#include "CChain.h"

typedef int16_t eight __attribute__((vector_size(16)));

// Finds the rows that there are for the features from `hash` to `end`: first which there are, without a branch, for most are not, and of
// those no more is read than a bit. The rows found are sent for.
static int64_t find(chain_rows rows, const uint32_t *hash, const uint32_t *end, uint32_t *found) {
    int64_t count = 0;
    for (; hash < end; hash++) {
        uint32_t slot = *hash >> rows.shift;
        found[count] = slot;
        count += rows.presence[slot >> 6] >> (slot & 63) & 1;
    }
    int64_t size = (rows.blocks + 1) / 2 * sizeof(eight);
    for (int64_t place = 0; place < count; place++) {
        uint32_t slot = found[place];
        uint64_t earlier = rows.presence[slot >> 6] & ~(~(uint64_t)0 << (slot & 63));
        found[place] = rows.before[slot >> 6] + (uint32_t)__builtin_popcountll(earlier);
        __builtin_prefetch(rows.weights + found[place] * size);
    }
    return count;
}

// Adds up the rows `found`, two blocks at a time: the low bytes are of the one, the high bytes of the other.
static void add(chain_rows rows, const uint32_t *found, int64_t count, int32_t *sums) {
    int64_t pairs = (rows.blocks + 1) / 2;
    for (int64_t block = 0; block < rows.blocks; block += 2) {
        eight low = {0}, high = {0};
        const eight *pair = (const eight *)rows.weights + block / 2;
        for (int64_t place = 0; place < count; place++) {
            eight row = pair[found[place] * pairs];
            low += row << 8 >> 8;
            high += row >> 8;
        }
        for (int lane = 0; lane < 8; lane++) sums[block * 8 + lane] = low[lane];
        if (block + 1 == rows.blocks) return;
        for (int lane = 0; lane < 8; lane++) sums[block * 8 + 8 + lane] = high[lane];
    }
}

void chain_weigh(chain_rows rows, const uint32_t *hashes, const int32_t *starts, int64_t count, uint32_t *room, int32_t *sums) {
    if (count == 0) return;
    // While a token's rows are added up, those of the next are on their way.
    uint32_t *found = room;
    int64_t own = find(rows, hashes + starts[0], hashes + starts[1], found);
    for (int64_t token = 0; token < count; token++) {
        uint32_t *next = found + own;
        int64_t nexts = token + 1 < count ? find(rows, hashes + starts[token + 1], hashes + starts[token + 2], next) : 0;
        add(rows, found, own, sums + token * rows.blocks * 8);
        found = next;
        own = nexts;
    }
}
