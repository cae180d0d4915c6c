#include "CKernels.h"

typedef int16_t eight __attribute__((vector_size(16)));

// Processors of the last ten years count bits in one instruction; which it is, is seen when the program starts.
#if defined(__x86_64__) && defined(__linux__)
#define FOR_EACH_PROCESSOR __attribute__((target_clones("arch=x86-64-v3", "default")))
#else
#define FOR_EACH_PROCESSOR
#endif
#define ALWAYS_INLINE static inline __attribute__((always_inline))

enum {
    // So many features ahead is sent for what says whether they have a row.
    FEATURES_AHEAD = 32,
    // So many tokens ahead their rows are sent for.
    TOKENS_AHEAD = 8,
    // So many words ahead is sent for where their buckets begin, and half as many ahead for the buckets.
    WORDS_AHEAD = 32,
};

// For each of four words, which of the others stand before it.
static const uint64_t EARLIER_WORDS[4][3] = {{0, 0, 0}, {~0ULL, 0, 0}, {~0ULL, ~0ULL, 0}, {~0ULL, ~0ULL, ~0ULL}};

// Finds the rows that there are for the features from `hash` to `end`: first which there are, without a branch, for most are not, and of
// those no more is read than a bit. The rows found are sent for.
ALWAYS_INLINE int64_t find(chain_rows rows, const uint32_t *hash, const uint32_t *end, const uint32_t *last, uint32_t *found) {
    int64_t count = 0;
    for (; hash < end; hash++) {
        const uint32_t *later = last - hash > FEATURES_AHEAD ? hash + FEATURES_AHEAD : hash;
        __builtin_prefetch(rows.presence + (*later >> rows.shift >> 6));
        uint32_t slot = *hash >> rows.shift;
        found[count] = slot;
        count += rows.presence[slot >> 6] >> (slot & 63) & 1;
    }
    int64_t size = (rows.blocks + 1) / 2 * sizeof(eight);
    for (int64_t place = 0; place < count; place++) {
        uint32_t slot = found[place];
        const uint64_t *group = rows.presence + (slot >> 8 << 2), *whole = EARLIER_WORDS[slot >> 6 & 3];
        uint32_t row = rows.before[slot >> 8] + (uint32_t)__builtin_popcountll(group[slot >> 6 & 3] & ~(~(uint64_t)0 << (slot & 63)));
        for (int word = 0; word < 3; word++) row += (uint32_t)__builtin_popcountll(group[word] & whole[word]);
        found[place] = row;
        __builtin_prefetch(rows.weights + row * size);
    }
    return count;
}

// Adds up the rows `found`, two blocks at a time: the low bytes are of the one, the high bytes of the other.
ALWAYS_INLINE void add(chain_rows rows, const uint32_t *found, int64_t count, eight *sums) {
    int64_t pairs = (rows.blocks + 1) / 2;
    for (int64_t block = 0; block < rows.blocks; block += 2) {
        eight low = {0}, high = {0};
        const eight *pair = (const eight *)rows.weights + block / 2;
        for (int64_t place = 0; place < count; place++) {
            eight row = pair[found[place] * pairs];
            low += row << 8 >> 8;
            high += row >> 8;
        }
        sums[block] = low;
        if (block + 1 < rows.blocks) sums[block + 1] = high;
    }
}

FOR_EACH_PROCESSOR
void chain_weigh(chain_rows rows, const uint32_t *hashes, const int32_t *starts, int64_t count, uint32_t *room, int16_t *sums) {
    const uint32_t *last = hashes + starts[count];
    int64_t counts[TOKENS_AHEAD];
    uint32_t *found = room, *next = room;
    for (int64_t token = 0; token < count + TOKENS_AHEAD; token++) {
        int64_t *own = &counts[token % TOKENS_AHEAD];
        if (token >= TOKENS_AHEAD) {
            add(rows, found, *own, (eight *)sums + (token - TOKENS_AHEAD) * rows.blocks);
            found += *own;
        }
        if (token < count) {
            *own = find(rows, hashes + starts[token], hashes + starts[token + 1], last, next);
            next += *own;
        }
    }
}

// Scores wrap round where a model was made to overflow them.
typedef uint32_t wide_eight __attribute__((vector_size(32), aligned(4)));
typedef int32_t signed_eight __attribute__((vector_size(32), aligned(4)));
typedef uint8_t narrow_eight __attribute__((vector_size(8), aligned(1)));

// Takes all of a token's scores down alike, so that none overflows however long the sentence is.
ALWAYS_INLINE void rebase(uint32_t *scores, chain_steps steps) {
    int32_t best = (int32_t)scores[0];
    for (int32_t label = 1; label < steps.labels; label++)
        if ((int32_t)scores[label] > best) best = (int32_t)scores[label];
    for (int32_t place = 0; place < steps.blocks * 8; place++) scores[place] -= (uint32_t)best;
}

// For a block of a token's labels: where the best way to each comes from, and what it is worth without the token.
ALWAYS_INLINE void best_step(chain_steps steps, const uint32_t *scores, int32_t block, wide_eight *bests, narrow_eight *origins) {
    const wide_eight *rows = (const wide_eight *)steps.steps + steps.blocks + block;
    wide_eight best = rows[0] + scores[0], origin = {0};
    for (int32_t label = 1; label < steps.labels; label++) {
        wide_eight score = rows[label * steps.blocks] + scores[label];
        wide_eight is_better = (wide_eight)((signed_eight)score > (signed_eight)best);
        best = (score & is_better) | (best & ~is_better);
        origin = ((uint32_t)label & is_better) | (origin & ~is_better);
    }
    *origins = __builtin_convertvector(origin, narrow_eight);
    *bests = best;
}

FOR_EACH_PROCESSOR
void chain_find_path(chain_steps steps, const int16_t *sums, int64_t count, uint8_t *room, uint8_t *path) {
    enum { STRETCH = 256, MOST = 256 };
    uint32_t buffers[2][MOST];
    uint32_t *scores = buffers[0], *next = buffers[1];
    int32_t width = steps.blocks * 8;
    for (int32_t place = 0; place < width; place++) scores[place] = (uint32_t)steps.steps[place] + (uint32_t)sums[place];
    for (int64_t token = 1; token < count; token++) {
        if (token % STRETCH == 0) rebase(scores, steps);
        for (int32_t block = 0; block < steps.blocks; block++) {
            int64_t place = token * steps.blocks + block;
            wide_eight *bests = (wide_eight *)next + block;
            best_step(steps, scores, block, bests, (narrow_eight *)room + place);
            signed_eight own = __builtin_convertvector(((const eight *)sums)[place], signed_eight);
            *bests += (wide_eight)own;
        }
        uint32_t *last = scores;
        scores = next;
        next = last;
    }
    int32_t best = 0;
    const int32_t *ends = steps.steps + (steps.labels + 1) * width;
    for (int32_t label = 0; label < steps.labels; label++) {
        scores[label] += (uint32_t)ends[label];
        if ((int32_t)scores[label] > (int32_t)scores[best]) best = label;
    }
    for (int64_t token = count - 1; token >= 0; token--) {
        path[token] = (uint8_t)best;
        if (token > 0) best = room[token * width + best];
    }
}

void vocabulary_find(vocabulary_words words, const uint64_t *hashes, int64_t count, uint32_t *found) {
    int shift = 64 - words.bucket_bits;
    for (int64_t ahead = 0; ahead < count + WORDS_AHEAD; ahead++) {
        if (ahead < count) __builtin_prefetch(words.starts + (vocabulary_mix(hashes[ahead]) >> shift));
        int64_t midway = ahead - WORDS_AHEAD / 2, here = ahead - WORDS_AHEAD;
        if (midway >= 0 && midway < count) {
            uint32_t start = words.starts[vocabulary_mix(hashes[midway]) >> shift];
            __builtin_prefetch(words.keys + start);
            __builtin_prefetch(words.values + start);
        }
        if (here < 0) continue;
        uint64_t mixed = vocabulary_mix(hashes[here]);
        const uint32_t *starts = words.starts + (mixed >> shift);
        found[here] = 0;
        for (uint32_t place = starts[0]; place < starts[1] && found[here] == 0; place++)
            if (words.keys[place] == (uint16_t)(mixed >> 20)) found[here] = words.values[place];
    }
}
