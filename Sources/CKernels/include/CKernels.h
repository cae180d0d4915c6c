#pragma once
#include <stdint.h>

/// The rows of a chain's weights: the parts of a `ChainModel`.
typedef struct {
    const uint64_t *_Nonnull presence;
    const uint32_t *_Nonnull before;
    /// At a multiple of 16.
    const int8_t *_Nonnull weights;
    /// Bits of a feature's hash that do not choose its row.
    int32_t shift;
    int32_t blocks;
} chain_rows;

/// Sets `sums`, at a multiple of 16, to what the rows of each of `count` tokens add up to: `blocks` times eight numbers a token.
///
/// The features of token t are `hashes[starts[t]]` up to `hashes[starts[t + 1]]`, at most 256 of them, so that no sum overflows. `room` is
/// for as many numbers as the tokens have features, and one more.
void chain_weigh(chain_rows rows, const uint32_t *_Nonnull hashes, const int32_t *_Nonnull starts, int64_t count, uint32_t *_Nonnull room,
                 int16_t *_Nonnull sums);

/// What it is worth to go from label to label: rows of `blocks` times eight for the start, for each label, and for the end.
typedef struct {
    const int32_t *_Nonnull steps;
    int32_t labels;
    int32_t blocks;
} chain_steps;

/// Sets `path` to the labels of `count` tokens, at least one, that are worth most together with `sums`, which are as `chain_weigh` sets
/// them. Of equals the first label is taken. There are at most 255 labels. `room` is for as many bytes as `sums` has numbers.
void chain_find_path(chain_steps steps, const int16_t *_Nonnull sums, int64_t count, uint8_t *_Nonnull room, uint8_t *_Nonnull path);

/// A vocabulary: the parts of a `Vocabulary`.
typedef struct {
    const uint32_t *_Nonnull starts;
    const uint16_t *_Nonnull keys;
    const uint32_t *_Nonnull values;
    int32_t bucket_bits;
} vocabulary_words;

/// A word's hash, mixed: the upper `bucket_bits` bits choose the bucket, the 16 from bit 20 on are the key.
static inline uint64_t vocabulary_mix(uint64_t hash) { return (hash ^ hash >> 32) * 0xFF51AFD7ED558CCD; }

/// Sets `found` to the values of the words with these `count` hashes, 0 for those that are not there.
void vocabulary_find(vocabulary_words words, const uint64_t *_Nonnull hashes, int64_t count, uint32_t *_Nonnull found);
