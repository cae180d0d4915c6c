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

/// Sets `sums` to what the rows of each of `count` tokens add up to: `blocks` times eight numbers a token.
///
/// The features of token t are `hashes[starts[t]]` up to `hashes[starts[t + 1]]`, at most 258 of them, so that no sum overflows. `room` is
/// for as many numbers as the tokens have features, and one more.
void chain_weigh(chain_rows rows, const uint32_t *_Nonnull hashes, const int32_t *_Nonnull starts, int64_t count, uint32_t *_Nonnull room,
                 int32_t *_Nonnull sums);
